create table a (id int);
create table b (x int) inherits (a);
create table c (x int) inherits (b);
