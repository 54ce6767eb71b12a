create table a (id int);
create table c (not null id) inherits (a);
create table d () inherits (c);
create table e () inherits (c);
