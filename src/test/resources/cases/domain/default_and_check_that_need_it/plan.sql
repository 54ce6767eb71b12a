ALTER DOMAIN public.gone DROP DEFAULT;
ALTER DOMAIN public.share DROP DEFAULT;
ALTER DOMAIN public.gone DROP CONSTRAINT gone_check;
ALTER DOMAIN public.share DROP CONSTRAINT fair;
DROP FUNCTION public.first_gone();
DROP FUNCTION public.first_share();
DROP FUNCTION public.is_fair(public.share);
ALTER DOMAIN public.share RENAME TO share__former;
DROP FUNCTION public.is_gone(public.gone);
DROP DOMAIN public.gone;
CREATE DOMAIN public.come AS integer;
CREATE DOMAIN public.share AS bigint CONSTRAINT share_not_null NOT NULL;
CREATE FUNCTION public.first_share()
 RETURNS public.share
 LANGUAGE sql
 IMMUTABLE
AS $function$select 3::share$function$;
ALTER DOMAIN public.share SET DEFAULT public.first_share();
ALTER DOMAIN public.share ADD CONSTRAINT whole CHECK ((VALUE <= 100));
ALTER TABLE public.account ALTER COLUMN share TYPE public.share USING share::text::public.share;
CREATE FUNCTION public.is_fair(public.share)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 > 0$function$;
ALTER DOMAIN public.share ADD CONSTRAINT fair CHECK (public.is_fair((VALUE)::public.share));
DROP DOMAIN public.share__former;
CREATE FUNCTION public.first_come()
 RETURNS public.come
 LANGUAGE sql
 IMMUTABLE
AS $function$select 3::come$function$;
ALTER DOMAIN public.come SET DEFAULT public.first_come();
ALTER TABLE public.account ADD COLUMN served public.come;
CREATE FUNCTION public.is_come(public.come)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 > 0$function$;
ALTER DOMAIN public.come ADD CONSTRAINT come CHECK (public.is_come((VALUE)::public.come));
