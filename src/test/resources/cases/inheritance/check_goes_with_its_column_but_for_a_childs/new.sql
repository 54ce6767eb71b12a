create table a (id int);
create table b (x int) inherits (a);
create table c () inherits (b);
create table d () inherits (a);
