create table b_audit (what text, who text);
create function z_note() returns event_trigger language plpgsql as 'begin insert into b_audit values (tg_tag, current_user); end';
create event trigger note_end on ddl_command_end execute function z_note();
