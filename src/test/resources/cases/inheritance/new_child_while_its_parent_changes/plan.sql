DROP VIEW public.v;
-- destroys table public.b
DROP TABLE public.b;
ALTER TABLE public.a ALTER COLUMN n DROP NOT NULL;
CREATE TABLE public.b2 ()
INHERITS (public.a);
CREATE VIEW public.v (n) AS
SELECT n
   FROM public.b2;
