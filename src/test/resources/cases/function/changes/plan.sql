DROP FUNCTION public.g(a integer);
DROP PROCEDURE public.p();
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$select a + 1$function$;
CREATE FUNCTION public.g(a integer, b integer DEFAULT 1)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$begin return a + b; end$function$;
CREATE PROCEDURE public.p(IN x integer)
 LANGUAGE plpgsql
AS $procedure$begin end$procedure$;
