CREATE TABLE public.one (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)) STORED
);
CREATE TABLE public.two (
    x integer,
    b integer GENERATED ALWAYS AS ((x * 22)) STORED
);
CREATE TABLE public.child (
    b integer GENERATED ALWAYS AS ((x + 1)) STORED
)
INHERITS (public.one, public.two);
