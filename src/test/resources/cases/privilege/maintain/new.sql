do $$ begin create role reader; exception when duplicate_object then null; end $$;
create table t (id int);
grant maintain on t to reader with grant option;
