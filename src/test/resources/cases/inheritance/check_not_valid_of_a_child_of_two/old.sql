create table a (x int, constraint positive check (x > 0));
create table b (constraint positive check (x > 0)) inherits (a);
create table c () inherits (a);
create table d () inherits (c, b);
