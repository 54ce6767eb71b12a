create table a (id int, x int);
create table b (x int) inherits (a);
create table c (x int) inherits (b);
alter table a add constraint positive check (x > 0);
alter table a drop column x;
