create domain d as integer;
create table t (a integer);
grant usage on domain d to pg_monitor with grant option;
grant select, update on t to pg_monitor with grant option;
set role pg_monitor;
grant usage on domain d to session_user;
grant select on t to session_user, pg_read_all_stats;
reset role;
