DROP EVENT TRIGGER e;
-- destroys table public.log
DROP TABLE public.log;
CREATE TABLE public.commands (
    command text
);
CREATE VIEW public.log (command) AS
SELECT command
   FROM public.commands;
CREATE EVENT TRIGGER e ON ddl_command_end
    EXECUTE FUNCTION public.note();
