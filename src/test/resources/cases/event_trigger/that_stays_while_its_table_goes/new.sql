create table b_audit (what text, who text);
create table a_counted (what text, amount bigint);
create function z_count(text) returns void language sql as 'update public.a_counted set amount = amount + 1 where what = $1';
create function z_note() returns event_trigger language plpgsql as 'begin insert into public.b_audit values (tg_tag, current_user); perform public.z_count(tg_tag); end';
create event trigger note_end on ddl_command_end execute function z_note();
