CREATE TYPE public.code;
CREATE TYPE public.only_a_shell;
CREATE TYPE public.span AS RANGE (SUBTYPE = date);
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
    ALIGNMENT = int4
);
