create table a (x int);
create table b () inherits (a);
create table c () inherits (a);
create table d () inherits (c, b);
alter table a add constraint positive check (x > 1) not valid;
