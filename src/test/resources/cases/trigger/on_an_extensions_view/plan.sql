DROP TRIGGER goes ON public.pg_stat_statements;
DROP FUNCTION public.goes();
CREATE FUNCTION public.comes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;
CREATE TRIGGER comes INSTEAD OF DELETE ON public.pg_stat_statements FOR EACH ROW EXECUTE FUNCTION public.comes();
COMMENT ON TRIGGER comes ON public.pg_stat_statements IS 'deletes nothing';
