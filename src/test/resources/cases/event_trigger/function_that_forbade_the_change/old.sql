create table t (a integer);
create function guard() returns event_trigger language plpgsql as $$ begin raise exception 'no rewrites'; end $$;
create event trigger guard on table_rewrite execute function guard();
