create table t (a bigint, b bigint generated always as (a + 1) stored);
