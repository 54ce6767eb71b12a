CREATE TABLE public.parent_a (
    a integer,
    b integer NOT NULL,
    c integer CONSTRAINT last NOT NULL
);
ALTER TABLE public.parent_a ADD CONSTRAINT later NOT NULL a NOT VALID;
CREATE TABLE public.parent_b (
    a integer NOT NULL,
    b integer NOT NULL,
    c integer NOT NULL
);
CREATE TABLE public.child (
    CONSTRAINT parent_b_a_not_null NOT NULL a,
    CONSTRAINT parent_b_c_not_null NOT NULL c
)
INHERITS (public.parent_a, public.parent_b);
CREATE TABLE public.other ()
INHERITS (public.parent_b, public.parent_a);
