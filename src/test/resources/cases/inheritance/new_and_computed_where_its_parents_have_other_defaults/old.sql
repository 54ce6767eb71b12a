create table a (x int default 1, y int default 1);
create table b (x int default 2, y int default 2);
