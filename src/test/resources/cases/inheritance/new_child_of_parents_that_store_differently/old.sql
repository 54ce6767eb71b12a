create table a (id int not null, y text, g int generated always as (id * 2) stored, constraint positive check (id > 0));
create table b (z int default 1) inherits (a);
create table c (x int) inherits (a);
alter table c alter y set storage external;
