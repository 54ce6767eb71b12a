do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table t (a int, b int);
grant select, insert on t to reader;
grant update (a) on t to writer;
create function f() returns int language sql return 1;
create schema s;
grant usage on schema s to reader;
