create schema sch;
create table a (id int, x int, gone int);
create table sch.ab (x int, w int, q int, constraint a_x check (x > 0)) inherits (a);
create table own (gone int) inherits (a);
create policy po on sch.ab using (x > 0);
create view v as select q from sch.ab;
create view v2 as select q from v;
