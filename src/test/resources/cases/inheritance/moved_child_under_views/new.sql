create schema sch;
create table a (id int, x int, w text, constraint a_x check (x > 1));
create table ab (q int) inherits (a);
create table own (gone int) inherits (a);
create policy po on ab using (x > 0);
create view v as select q from ab;
create view v2 as select q from v;
