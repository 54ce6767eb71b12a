DROP TYPE public.gone CASCADE;
CREATE SCHEMA other;
CREATE TYPE other."New";
CREATE FUNCTION other."New_in"(cstring)
 RETURNS other."New"
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;
CREATE FUNCTION other."New_out"(other."New")
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;
CREATE TYPE other."New" (
    INPUT = other."New_in",
    OUTPUT = other."New_out",
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    CATEGORY = 'S',
    DEFAULT = 'it''s',
    DELIMITER = ';',
    COLLATABLE = true,
    STORAGE = extended
);
CREATE FUNCTION public.code_receive(internal)
 RETURNS public.code
 LANGUAGE internal
 STABLE STRICT
AS $function$textrecv$function$;
CREATE FUNCTION public.code_send(public.code)
 RETURNS bytea
 LANGUAGE internal
 STABLE STRICT
AS $function$textsend$function$;
ALTER TYPE public.code SET (RECEIVE = public.code_receive, SEND = public.code_send, STORAGE = extended);
COMMENT ON TYPE public.code IS 'Codes';
REVOKE USAGE ON TYPE public.code FROM PUBLIC;
ALTER TABLE ONLY public.t ALTER COLUMN c SET STORAGE EXTENDED;
