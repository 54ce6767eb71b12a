create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create table p (a int, b text, c int) partition by list (a);
create table one partition of p for values in (1);
create foreign table two partition of p for values in (2) server far;
create table parent (x int);
create foreign table child (y int) inherits (parent) server far;
