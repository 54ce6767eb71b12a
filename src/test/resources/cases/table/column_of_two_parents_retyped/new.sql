create table a (x bigint);
create table b (x bigint, y int);
create table child (x bigint default 3) inherits (a, b);
create table grandchild (x bigint, z int) inherits (child);
