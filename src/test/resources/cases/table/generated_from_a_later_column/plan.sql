CREATE TABLE public.t (
    b integer GENERATED ALWAYS AS ((a + 1)) STORED,
    a integer,
    c integer DEFAULT 1
);
