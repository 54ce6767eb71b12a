do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create user mapping for public server far options (user 'all');
create user mapping for reader server far options (user 'r');
create user mapping for current_user server far;
