create function note() returns event_trigger language plpgsql as $$
begin
    insert into public.log values (tg_tag);
end
$$;

create table commands (command text);
create view log as select command from commands;
create event trigger e on ddl_command_end execute function note();
