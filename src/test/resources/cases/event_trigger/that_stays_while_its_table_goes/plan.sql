CREATE TABLE public.b_audit (
    what text,
    who text
);
CREATE OR REPLACE FUNCTION public.z_note()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$begin insert into b_audit values (tg_tag, current_user); end$function$;
-- destroys table public.a_audit
DROP TABLE public.a_audit;
