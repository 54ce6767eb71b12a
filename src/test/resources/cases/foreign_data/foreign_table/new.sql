do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create server near foreign data wrapper postgres_fdw;
create foreign table t (
    a int options (column_name 'y'), b text collate "C" not null, retyped bigint options (column_name 'r'),
    c numeric default 1, constraint positive check (a > 0)
) server far options (table_name 'u', use_remote_estimate 'true');
comment on foreign table t is 'elsewhere';
comment on column t.a is 'theirs';
grant select on t to reader;
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger tr before insert on t for each row execute function f();
create foreign table moved (a int) server far options (table_name 'm');
create foreign table made (a int options (column_name 'x') not null default 1, b text collate "C") server near;
create view v as select a, c from t;
