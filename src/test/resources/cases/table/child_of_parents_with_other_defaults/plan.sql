CREATE TABLE public.b ()
INHERITS (public.a);
ALTER TABLE ONLY public.b ALTER COLUMN id SET DEFAULT 2;
CREATE TABLE public.c (
    id integer DEFAULT 1
)
INHERITS (public.b, public.a);
