do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create server near foreign data wrapper postgres_fdw;
create foreign table t (a int options (column_name 'x') not null, b text default 'b', gone int, retyped int)
    server far options (schema_name 's', table_name 't');
create foreign table moved (a int) server near;
create foreign table dropped (a int) server far;
create view v as select a from t;
