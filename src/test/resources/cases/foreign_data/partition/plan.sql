CREATE FOREIGN TABLE public.child (
    y integer
)
INHERITS (public.parent)
SERVER far;
ALTER TABLE public.p ADD COLUMN c integer;
CREATE FOREIGN TABLE public.two (
    a integer,
    b text,
    c integer
)
SERVER far;
ALTER TABLE public.p ATTACH PARTITION public.two FOR VALUES IN (2);
