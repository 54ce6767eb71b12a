create sequence s as int;
create table t (a int);
create view v as select s.is_called, s.last_value from s;
create materialized view a_m as select last_value from s with no data;
create function f() returns bigint language sql begin atomic select last_value from s; end;
create extension pg_stat_statements;
create view a as select query from pg_stat_statements;
