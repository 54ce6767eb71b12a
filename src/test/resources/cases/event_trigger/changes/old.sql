create function note() returns event_trigger language plpgsql as $$ begin end $$;
create function other() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger kept on ddl_command_end execute function note();
comment on event trigger kept is 'old';
create event trigger retagged on ddl_command_start when tag in ('CREATE TABLE') execute function note();
create event trigger refunctioned on sql_drop execute function note();
create event trigger gone on ddl_command_end execute function other();
create event trigger reenabled on table_rewrite execute function note();
alter event trigger reenabled enable always;
