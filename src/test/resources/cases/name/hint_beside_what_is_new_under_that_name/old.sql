create schema b;
create table t (a int, x int);
create table u (a int);
create table b.t (z int);
create policy x on t using (a > 0);
create trigger x before insert on t for each row execute function suppress_redundant_updates_trigger();
create trigger x before insert on u for each row execute function suppress_redundant_updates_trigger();
create view i as select 1 as n;
create function f(int) returns int language sql return 1;
