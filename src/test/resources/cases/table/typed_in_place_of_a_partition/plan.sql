ALTER TABLE public.o DETACH PARTITION public.b;
-- destroys column public.b.b
ALTER TABLE public.b DROP COLUMN b;
-- destroys column public.b.c
ALTER TABLE public.b DROP COLUMN c;
-- destroys table public.o
DROP TABLE public.o;
DROP TYPE public.v;
GRANT CREATE ON SCHEMA public TO PUBLIC;
ALTER TABLE public.b ADD COLUMN zebra oid;
ALTER TABLE public.b ADD COLUMN apple integer[];
ALTER TABLE public.b OF public.a;
