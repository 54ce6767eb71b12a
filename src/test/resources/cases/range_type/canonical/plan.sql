DROP TYPE public.step CASCADE;
DROP TYPE public.plain;
CREATE TYPE public.plain;
CREATE TYPE public.step;
CREATE FUNCTION public.plain_canonical(public.plain)
 RETURNS public.plain
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4range_canonical$function$;
CREATE TYPE public.plain AS RANGE (SUBTYPE = integer, CANONICAL = public.plain_canonical);
COMMENT ON TYPE public.plain IS 'plain';
ALTER TABLE public.t ADD COLUMN p public.plain;
CREATE FUNCTION public.step_canonical(public.step)
 RETURNS public.step
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4range_canonical$function$;
CREATE TYPE public.step AS RANGE (SUBTYPE = integer, CANONICAL = public.step_canonical, SUBTYPE_DIFF = int4range_subdiff);
