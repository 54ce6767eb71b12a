create table t (a integer, b text generated always as (null::int4range) stored);
