create table a (x int default 1, y int default 1);
create table b (x int default 2, y int default 1);
create table c (x int default 7) inherits (a, b);
alter table c alter x drop default, alter y drop default;
