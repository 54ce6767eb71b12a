ALTER TABLE public.c NO INHERIT public.b;
-- destroys column public.c.x
ALTER TABLE public.c DROP COLUMN x;
ALTER TABLE public.a ADD COLUMN z integer;
CREATE TABLE public.b2 ()
INHERITS (public.a);
ALTER TABLE public.c ADD COLUMN z integer;
CREATE OR REPLACE VIEW public.v (y) AS
SELECT z AS y
   FROM public.b2;
-- destroys table public.b
DROP TABLE public.b;
-- destroys column public.a.x
ALTER TABLE public.a DROP COLUMN x;
ALTER TABLE public.c INHERIT public.b2;
