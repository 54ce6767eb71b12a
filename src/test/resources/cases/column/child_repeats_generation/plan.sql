CREATE TABLE public.base (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)) STORED
);
CREATE TABLE public.child (
    a integer,
    b integer
)
INHERITS (public.base);
CREATE TABLE public.grown (
    c integer
)
INHERITS (public.base);
