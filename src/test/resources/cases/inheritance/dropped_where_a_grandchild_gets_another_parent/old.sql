create table a (x int, y text);
create table b (y text);
create table c () inherits (a);
create table d () inherits (c);
create table ab () inherits (a, b);
create table e () inherits (c, ab);
