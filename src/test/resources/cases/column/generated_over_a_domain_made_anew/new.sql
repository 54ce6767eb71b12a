create domain positive as bigint check (value > 0);
create table t (a positive, b int generated always as (1) stored);
