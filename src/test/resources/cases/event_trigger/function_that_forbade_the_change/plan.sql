DROP EVENT TRIGGER guard;
ALTER TABLE public.t ALTER COLUMN a TYPE numeric USING a::numeric;
CREATE OR REPLACE FUNCTION public.guard()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin raise notice 'a rewrite'; end $function$;
CREATE EVENT TRIGGER guard ON table_rewrite
    EXECUTE FUNCTION public.guard();
