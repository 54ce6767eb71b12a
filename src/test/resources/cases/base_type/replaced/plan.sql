DROP TYPE public.becomes_shell CASCADE;
DROP FUNCTION public.takes(codes public.code[]);
DROP OPERATOR public.>>> (public.code, public.code);
DROP FUNCTION public.longer(public.code, public.code);
DROP TYPE public.code CASCADE;
CREATE TYPE public.becomes_shell;
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
    CATEGORY = 'S',
    DEFAULT = ''
);
COMMENT ON TYPE public.code IS 'codes';
CREATE FUNCTION public.longer(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_gt$function$;
CREATE FUNCTION public.takes(codes public.code[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN array_length(codes, 1);
CREATE OPERATOR public.>>> (FUNCTION = public.longer, LEFTARG = public.code, RIGHTARG = public.code);
