create table a (x int default 1);
create table b (x int default 2);
