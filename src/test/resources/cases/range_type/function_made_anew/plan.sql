ALTER TYPE public.r RENAME TO r__former;
ALTER TYPE public.r_multirange RENAME TO r_multirange__former;
ALTER FUNCTION public.r(integer,integer) RENAME TO r__former;
ALTER FUNCTION public.r(integer,integer,text) RENAME TO r__former;
ALTER FUNCTION public.r_multirange() RENAME TO r_multirange__former;
ALTER FUNCTION public.d(a integer, b integer) RENAME TO d__former;
CREATE FUNCTION public.d(x integer, y integer)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1::float8 - $2$function$;
CREATE TYPE public.r AS RANGE (SUBTYPE = integer, SUBTYPE_DIFF = public.d);
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::text::public.r;
DROP TYPE public.r__former;
DROP FUNCTION public.d__former;
