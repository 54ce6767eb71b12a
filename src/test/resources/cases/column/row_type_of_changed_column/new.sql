create domain d as integer check (value > 0);
create table t (a integer, b integer default 2, c d, e integer generated always as (1) stored);
create table u (x t);
