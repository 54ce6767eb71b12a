CREATE OR REPLACE FUNCTION public.f(a integer, b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT b$function$;
CREATE OR REPLACE FUNCTION public.g(k integer, l text, OUT x integer, OUT y text)
 RETURNS record
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT k, l$function$;
CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT text)
 LANGUAGE sql
AS $procedure$SELECT $2$procedure$;
COMMENT ON PROCEDURE public.p(IN a integer, INOUT text) IS 'does nothing yet';
