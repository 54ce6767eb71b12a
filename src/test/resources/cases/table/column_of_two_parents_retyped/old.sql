create table a (x int);
create table b (x int, y int);
create table child (x int default 3) inherits (a, b);
create table grandchild (z int) inherits (child);
