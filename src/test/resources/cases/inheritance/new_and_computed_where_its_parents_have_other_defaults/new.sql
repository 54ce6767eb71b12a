create table a (x int default 1, y int default 1);
create table b (x int default 2, y int default 2);
create table c (x int generated always as (3) stored, y int default 3) inherits (a, b);
