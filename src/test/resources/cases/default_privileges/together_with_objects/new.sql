do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table before (a int);
create table without (a int);
create schema s;
alter default privileges in schema s grant select on tables to reader;
alter default privileges grant usage on schemas to reader;
create schema later;
create table s.t (a int);
