create table p (a int, b bigint, v int generated always as (b + 1) stored) partition by list (a);
create table q partition of p default;
