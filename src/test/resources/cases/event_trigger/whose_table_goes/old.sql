create table z_audit (what text);
create function note() returns event_trigger language plpgsql as 'begin insert into z_audit values (tg_tag); end';
create event trigger note_end on ddl_command_end execute function note();
create event trigger note_drop on sql_drop execute function note();
