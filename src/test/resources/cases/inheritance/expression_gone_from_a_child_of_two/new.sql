create table a (id int, g int);
create table b () inherits (a);
create table c (id int, g int);
create table d () inherits (c, b);
