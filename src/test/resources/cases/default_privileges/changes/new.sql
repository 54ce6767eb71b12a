do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create schema s;
alter default privileges grant select, insert on tables to reader with grant option;
alter default privileges for role writer in schema s grant usage, select on sequences to reader;
alter default privileges for role writer in schema s grant execute on functions to public;
alter default privileges grant usage on schemas to reader;
alter default privileges grant usage on types to reader;
alter default privileges for role writer revoke insert on tables from writer;
