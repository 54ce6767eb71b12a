create function mark() returns event_trigger language plpgsql as $$
declare
    made record;
begin
    for made in select * from pg_event_trigger_ddl_commands() loop
        execute 'comment on table ' || made.object_identity || ' is ''new''';
    end loop;
end
$$;

create event trigger e on ddl_command_end when tag in ('CREATE TABLE') execute function mark();
