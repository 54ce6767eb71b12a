create table a (x int);
create table b (x int, y date);
create table z (y date, n int);
create table child () inherits (a, b, z);
