create schema b;
create table t (
    a int,
    -- schema:renamed-from x
    y int
);
create table u (a int);
create table b.t (y int, z int);
-- schema:renamed-from x
create policy y on t using (a > 0);
create policy y on u using (a > 0);
-- schema:renamed-from x
create trigger y before insert on t for each row execute function suppress_redundant_updates_trigger();
create trigger x before insert on u for each row execute function suppress_redundant_updates_trigger();
create trigger y before insert on u for each row execute function suppress_redundant_updates_trigger();
-- schema:renamed-from i
create view j as select 1 as n;
create view b.j as select 1 as n;
-- schema:renamed-from f
create function g(int) returns int language sql return 1;
create function g(text) returns int language sql return 1;
