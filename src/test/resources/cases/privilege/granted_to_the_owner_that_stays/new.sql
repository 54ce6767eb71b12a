create table t (a int, b int);
grant select on t to pg_monitor;
grant update (b) on t to pg_monitor, pg_read_all_stats;
create schema s;
grant usage on schema s to pg_monitor;
