create table a_audit (what text);
create table a_counted (what text, many int);
create function z_count(text) returns void language sql as 'update public.a_counted set many = many + 1 where what = $1';
create function z_note() returns event_trigger language plpgsql as 'begin insert into public.a_audit values (tg_tag); perform public.z_count(tg_tag); end';
create event trigger note_end on ddl_command_end execute function z_note();
