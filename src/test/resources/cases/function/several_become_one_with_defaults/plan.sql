ALTER FUNCTION public.f(a integer) RENAME TO f_f2e16675__former;
ALTER FUNCTION public.f(a integer, b text) RENAME TO f_bc046b56__former;
CREATE FUNCTION public.f(a integer, b text DEFAULT 'x'::text, c boolean DEFAULT false)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 'x'$function$;
CREATE OR REPLACE VIEW public.v (f, g) AS
SELECT public.f(a) AS f,
    (public.f(a, b) || ''::text) AS g
   FROM public.t;
DROP FUNCTION public.f_f2e16675__former;
DROP FUNCTION public.f_bc046b56__former;
