do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table before (a int);
alter default privileges in schema public grant select on tables to writer;
