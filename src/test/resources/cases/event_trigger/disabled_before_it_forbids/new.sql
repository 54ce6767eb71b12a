create function forbid() returns event_trigger language plpgsql as $$
begin
    raise exception 'not now';
end
$$;

create table t (a int);
create event trigger e on ddl_command_start execute function forbid();
alter event trigger e disable;
create event trigger later on ddl_command_start execute function forbid();
