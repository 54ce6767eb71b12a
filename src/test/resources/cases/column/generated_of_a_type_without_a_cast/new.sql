create table t (a integer, b int4range generated always as (null::int4range) stored);
