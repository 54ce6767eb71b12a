create table c (f1 int);
create table c_child (constraint k check (f1 > 0)) inherits (c);
alter table c add constraint k check (f1 > 0) not valid;
create table d (f1 int);
create table d_child () inherits (d);
create table d_grand () inherits (d_child);
alter table d_grand add constraint k check (f1 > 0);
alter table d add constraint k check (f1 > 0) not valid;
