create schema a;
create table a.t (id int);
create view a.v as select id from a.t;
