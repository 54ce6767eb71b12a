create table a (x text);
create table b (y integer) inherits (a);
create table d (z integer) inherits (a);
create table e (z integer) inherits (b);
alter table a add constraint c check (x > 'a') not valid;
