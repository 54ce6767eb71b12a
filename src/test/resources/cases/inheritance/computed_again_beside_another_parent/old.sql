create table a (id int, g int);
create table b () inherits (a);
create table c (x int) inherits (a);
create table d () inherits (c, b);
