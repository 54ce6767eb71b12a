create table t (c bigint generated always as identity (sequence name t_seq), b bigint generated always as (c + 1) stored);
