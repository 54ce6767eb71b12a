create table a (n int not null);
create table b () inherits (a);
create view v as select n from b;
