SET check_function_bodies = off;
CREATE TABLE public.later (
    id integer
);
CREATE FUNCTION public.a_first()
 RETURNS bigint
 LANGUAGE sql
AS $function$select count(*) from public.zz_view$function$;
CREATE VIEW public.zz_view (id) AS
SELECT id
   FROM public.later;
