ALTER DOMAIN public.short RENAME TO short__former;
DROP FUNCTION public.same(public.code);
ALTER FUNCTION public.code_in(cstring) RENAME TO code_in__former;
ALTER FUNCTION public.code_out(public.code) RENAME TO code_out__former;
ALTER TYPE public.code RENAME TO code__former;
CREATE TYPE public.code;
CREATE FUNCTION public.code_in(cstring)
 RETURNS public.code
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;
CREATE FUNCTION public.code_out(public.code)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;
CREATE TYPE public.code (
    INPUT = public.code_in,
    OUTPUT = public.code_out,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    CATEGORY = 'S'
);
CREATE DOMAIN public.short AS public.code;
ALTER TABLE public.t
    ALTER COLUMN c TYPE public.code USING c::text::public.code,
    ALTER COLUMN list TYPE public.code[] USING list::text[]::public.code[],
    ALTER COLUMN s TYPE public.short USING s::text::public.short;
CREATE FUNCTION public.same(public.code)
 RETURNS public.code
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;
DROP DOMAIN public.short__former;
DROP TYPE public.code__former CASCADE;
