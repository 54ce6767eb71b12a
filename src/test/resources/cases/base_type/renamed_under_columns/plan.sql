ALTER TABLE ONLY public.t ALTER COLUMN c DROP DEFAULT;
DROP VIEW public.v;
ALTER FUNCTION public.code_in(cstring) RENAME TO code_in__former;
ALTER FUNCTION public.code_out(public.code) RENAME TO code_out__former;
ALTER TYPE public.code RENAME TO code__former;
CREATE TYPE public.label;
CREATE FUNCTION public.code_in(cstring)
 RETURNS public.label
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;
CREATE FUNCTION public.code_out(public.label)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;
CREATE TYPE public.label (
    INPUT = public.code_in,
    OUTPUT = public.code_out,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4
);
ALTER TABLE public.t
    ALTER COLUMN c TYPE public.label USING c::text::public.label,
    ALTER COLUMN list TYPE public.label[] USING list::text[]::public.label[];
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT 'x'::public.label;
CREATE VIEW public.v (c) AS
SELECT c
   FROM public.t;
DROP TYPE public.code__former CASCADE;
