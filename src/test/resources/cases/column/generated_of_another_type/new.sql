create table task (a int, b int generated always as (a) stored, c bigint generated always as (a) stored);
