SET check_function_bodies = off;
ALTER TABLE public.t ADD COLUMN c text;
CREATE OR REPLACE FUNCTION public.changed()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a,
     t.b,
     t.c
    FROM public.t;
END;
-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
CREATE FUNCTION public.made()
 RETURNS public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT 'a'::text,
     'b'::text,
     'c'::text
 UNION
  SELECT t.a,
     t.b,
     t.c
    FROM public.t
  ORDER BY 3, 1;
END;
