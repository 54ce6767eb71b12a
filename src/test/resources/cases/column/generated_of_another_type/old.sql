create table task (a int, b text generated always as (a::text) stored, c int generated always as (a) stored);
