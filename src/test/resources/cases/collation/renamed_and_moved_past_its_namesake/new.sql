create schema s;
create collation s.nice from "POSIX";
-- schema:renamed-from public.nice
create collation s.plain from "C";
create table nice (id int primary key, t text collate s.plain);
create index nice_t on nice (t);
create function count_up() returns trigger language plpgsql as $$ begin return new; end $$;
-- schema:renamed-from counted
create trigger counting before insert on nice for each row execute function count_up();
