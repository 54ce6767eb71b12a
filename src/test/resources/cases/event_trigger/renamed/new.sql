create function note() returns event_trigger language plpgsql as $$ begin null; end $$;
-- schema:renamed-from noted
create event trigger noting on ddl_command_end execute function note();
alter event trigger noting disable;
