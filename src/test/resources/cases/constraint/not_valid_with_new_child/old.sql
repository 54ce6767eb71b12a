create table a (x text);
create table b (y integer) inherits (a);
alter table a add constraint c check (x > 'a') not valid;
