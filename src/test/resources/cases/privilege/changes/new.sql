do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table t (a int, b int);
grant select on t to reader with grant option;
grant update (b) on t to writer;
grant delete on t to public;
create function f() returns int language sql return 1;
revoke execute on function f from public;
create schema s;
