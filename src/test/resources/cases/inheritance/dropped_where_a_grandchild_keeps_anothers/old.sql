create table a (id int, q int, constraint positive check (id > 0));
create table b (constraint positive check (id > 0), q int) inherits (a);
create table c () inherits (a);
create table d () inherits (c);
create table e () inherits (c, b);
