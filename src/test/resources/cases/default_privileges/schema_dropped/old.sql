do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create schema s;
alter default privileges in schema s grant select on tables to reader;
create table s.t (a int);
