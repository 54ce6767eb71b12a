CREATE TYPE public.code;
CREATE OPERATOR FAMILY public.sorted_codes USING btree;
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
    STORAGE = extended
);
CREATE TABLE public.product (
    code public.code,
    name text
);
CREATE FUNCTION public.code_cmp(public.code, public.code)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$bttextcmp$function$;
CREATE FUNCTION public.code_eq(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$texteq$function$;
CREATE FUNCTION public.code_ge(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_ge$function$;
CREATE FUNCTION public.code_gt(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_gt$function$;
CREATE FUNCTION public.code_le(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_le$function$;
CREATE FUNCTION public.code_lt(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_lt$function$;
CREATE OPERATOR public.< (FUNCTION = public.code_lt, LEFTARG = public.code, RIGHTARG = public.code);
CREATE OPERATOR public.<= (FUNCTION = public.code_le, LEFTARG = public.code, RIGHTARG = public.code);
CREATE OPERATOR public.= (FUNCTION = public.code_eq, LEFTARG = public.code, RIGHTARG = public.code);
CREATE OPERATOR public.> (FUNCTION = public.code_gt, LEFTARG = public.code, RIGHTARG = public.code);
CREATE OPERATOR public.>= (FUNCTION = public.code_ge, LEFTARG = public.code, RIGHTARG = public.code);
CREATE OPERATOR CLASS public.sorted_codes DEFAULT FOR TYPE public.code USING btree FAMILY public.sorted_codes AS
    OPERATOR 1 public.<(public.code,public.code),
    OPERATOR 2 public.<=(public.code,public.code),
    OPERATOR 3 public.=(public.code,public.code),
    OPERATOR 4 public.>=(public.code,public.code),
    OPERATOR 5 public.>(public.code,public.code),
    FUNCTION 1 (public.code, public.code) public.code_cmp(public.code,public.code);
CREATE FUNCTION public.codes()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT count(DISTINCT product.code) AS count FROM public.product);
