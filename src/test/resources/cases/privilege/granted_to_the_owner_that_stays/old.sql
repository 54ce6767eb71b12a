create table t (a int, b int);
alter table t owner to pg_monitor;
create schema s authorization pg_monitor;
