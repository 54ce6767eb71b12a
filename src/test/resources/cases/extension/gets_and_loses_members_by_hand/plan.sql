ALTER EXTENSION hstore DROP FUNCTION public.comes_out(i integer);
ALTER EXTENSION hstore ADD FUNCTION public.goes_into(i integer);
ALTER EXTENSION hstore ADD FUNCTION public.hs_concat(public.hstore, public.hstore);
CREATE OR REPLACE FUNCTION public.comes_out(i integer)
 RETURNS integer
 LANGUAGE sql
RETURN (i + 1);
ALTER TABLE public.t ADD COLUMN b integer DEFAULT public.comes_out(1);
