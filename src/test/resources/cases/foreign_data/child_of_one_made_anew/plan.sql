ALTER TABLE public.c NO INHERIT public.f;
DROP FOREIGN TABLE public.f;
DROP SERVER s;
CREATE SERVER s2 FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (
    id integer,
    b text
)
SERVER s2;
ALTER TABLE public.c ADD COLUMN b text;
ALTER TABLE public.c INHERIT public.f;
