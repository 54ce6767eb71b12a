create table a (id int default 1);
create table b () inherits (a);
create table c () inherits (b, a);
alter table only b alter id set default 2;
