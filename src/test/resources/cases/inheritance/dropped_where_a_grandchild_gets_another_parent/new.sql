create table a (x int);
create table b (y text);
create table c () inherits (a);
create table d () inherits (c);
create table ab2 () inherits (a, b);
create table e () inherits (c, ab2);
