create table a (id int, x int, constraint positive check (x > 0));
create table b (x int, constraint positive check (x > 0)) inherits (a);
create table c () inherits (b);
create table d () inherits (a);
