ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;
-- destroys table public.a
DROP TABLE public.a;
-- destroys table public.b
DROP TABLE public.b;
