SET check_function_bodies = off;
CREATE FUNCTION public.sum()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE FUNCTION public.sum(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;
CREATE OR REPLACE FUNCTION public.total(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select sum() + a$function$;
