do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create server near foreign data wrapper postgres_fdw;
create user mapping for public server far;
create user mapping for writer server far options (user 'w''s');
create user mapping for current_user server far options (user 'me');
create user mapping for public server near;
