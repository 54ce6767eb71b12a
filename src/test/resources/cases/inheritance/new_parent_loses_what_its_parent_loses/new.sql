create table a (z int);
create table b2 () inherits (a);
create table c () inherits (b2);
create view v as select z as y from b2;
