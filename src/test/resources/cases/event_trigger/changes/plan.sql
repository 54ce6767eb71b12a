DROP EVENT TRIGGER gone;
DROP EVENT TRIGGER refunctioned;
DROP EVENT TRIGGER retagged;
ALTER EVENT TRIGGER kept DISABLE;
COMMENT ON EVENT TRIGGER kept IS 'new';
DROP FUNCTION public.other();
CREATE TABLE public.t (
    a integer
);
CREATE FUNCTION public.another()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin end $function$;
CREATE EVENT TRIGGER "New one" ON ddl_command_end
    EXECUTE FUNCTION public.another();
ALTER EVENT TRIGGER "New one" ENABLE REPLICA;
ALTER EVENT TRIGGER reenabled ENABLE;
CREATE EVENT TRIGGER refunctioned ON sql_drop
    EXECUTE FUNCTION public.another();
CREATE EVENT TRIGGER retagged ON ddl_command_start
    WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
    EXECUTE FUNCTION public.note();
