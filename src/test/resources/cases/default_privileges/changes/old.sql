do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create schema s;
alter default privileges grant select on tables to reader;
alter default privileges in schema s grant insert on tables to writer;
alter default privileges for role writer in schema s grant usage on sequences to reader;
alter default privileges revoke execute on functions from public;
alter default privileges for role writer revoke select, insert on tables from writer;
