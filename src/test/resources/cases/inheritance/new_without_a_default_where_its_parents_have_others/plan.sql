CREATE TABLE public.c (
    x integer DEFAULT NULL
)
INHERITS (public.a, public.b);
ALTER TABLE ONLY public.c ALTER COLUMN y DROP DEFAULT;
