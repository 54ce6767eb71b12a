create schema s;
create collation nice from "C";
create collation s.nice from "POSIX";
create table nice (id int primary key, t text collate nice);
create index nice_t on nice (t);
create function count_up() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger counted before insert on nice for each row execute function count_up();
