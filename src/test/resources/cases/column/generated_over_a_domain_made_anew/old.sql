create domain positive as int check (value > 0);
create table t (a positive, b int generated always as ((1)::positive) stored);
