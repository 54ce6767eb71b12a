create table p (a integer, b integer not null, c integer);
create table x () inherits (p);
create table y (own integer) inherits (p);
alter table x alter b drop not null;
