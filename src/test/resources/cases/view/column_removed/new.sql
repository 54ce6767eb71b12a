do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table t (a int, b int);
create view v as select b from t;
create view w as select b from v;
grant select on w to reader;
