ALTER TABLE public.b DROP CONSTRAINT ba;
ALTER TABLE public.b1 DROP CONSTRAINT b1a1;
-- destroys table public.a1
DROP TABLE public.a1;
-- destroys table public.a
DROP TABLE public.a;
-- destroys table public.b1
DROP TABLE public.b1;
-- destroys table public.b
DROP TABLE public.b;
