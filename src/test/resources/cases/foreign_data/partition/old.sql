create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create table p (a int, b text) partition by list (a);
create table one partition of p for values in (1);
create table parent (x int);
