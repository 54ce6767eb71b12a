create function note() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger noted on ddl_command_end execute function note();
