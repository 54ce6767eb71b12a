CREATE TABLE public.b_audit (
    what text,
    who text
);
ALTER TABLE public.a_counted ADD COLUMN amount bigint;
CREATE OR REPLACE FUNCTION public.z_count(text)
 RETURNS void
 LANGUAGE sql
AS $function$update public.a_counted set amount = amount + 1 where what = $1$function$;
-- destroys column public.a_counted.many
ALTER TABLE public.a_counted DROP COLUMN many;
CREATE OR REPLACE FUNCTION public.z_note()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$begin insert into public.b_audit values (tg_tag, current_user); perform public.z_count(tg_tag); end$function$;
-- destroys table public.a_audit
DROP TABLE public.a_audit;
