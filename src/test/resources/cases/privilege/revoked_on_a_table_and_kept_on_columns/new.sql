create table t (a int, b int, c int);
grant insert on t to pg_monitor;
grant select (a), insert (b), update (c), references (c) on t to pg_monitor;
grant update on t to pg_read_all_stats;
grant update (a) on t to pg_read_all_stats with grant option;
create view v as select 1 as x;
grant select (x) on v to pg_monitor;
