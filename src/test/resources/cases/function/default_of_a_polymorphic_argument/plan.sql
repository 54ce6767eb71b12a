DROP INDEX public.i;
DROP VIEW public.v;
DROP FUNCTION public.f(a anyelement);
CREATE FUNCTION public.f(a anyelement DEFAULT 'x'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a::text$function$;
CREATE OR REPLACE FUNCTION public.g(a anyelement, b integer DEFAULT 2)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a::text$function$;
CREATE INDEX i ON public.t USING btree (public.f(id));
CREATE VIEW public.v (a, b) AS
SELECT public.f() AS a,
    public.g(id) AS b
   FROM public.t;
