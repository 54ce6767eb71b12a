ALTER TABLE public.child ALTER COLUMN t TYPE integer USING t::integer;
ALTER TABLE public.child ADD CONSTRAINT parent_t_not_null NOT NULL t;
CREATE TABLE public.parent (
    t integer CONSTRAINT parent_t_not_null NOT NULL,
    CONSTRAINT parent_pkey PRIMARY KEY (t)
);
CREATE TABLE public.other (
    y integer
)
INHERITS (public.parent);
ALTER TABLE public.child ADD COLUMN x integer;
ALTER TABLE public.child INHERIT public.parent;
