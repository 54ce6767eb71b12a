create table a_audit (what text);
create function z_note() returns event_trigger language plpgsql as 'begin insert into a_audit values (tg_tag); end';
create event trigger note_end on ddl_command_end execute function z_note();
