create table a (n int);
create table b2 () inherits (a);
create view v as select n from b2;
