create table t (a bigint generated always as identity (sequence name t_seq), b bigint generated always as (a + 1) stored);
