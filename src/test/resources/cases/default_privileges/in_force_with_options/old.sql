do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
alter default privileges grant select on tables to reader;
alter default privileges in schema public grant select on tables to reader with grant option;
alter default privileges revoke update on tables from current_user;
