create table t (a numeric);
create function guard() returns event_trigger language plpgsql as $$ begin raise notice 'a rewrite'; end $$;
create event trigger guard on table_rewrite execute function guard();
