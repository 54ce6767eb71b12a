create table a (id int, g int generated always as (id * 2) stored);
create table b () inherits (a);
create table c2 (x int) inherits (a);
create table d () inherits (c2, b);
