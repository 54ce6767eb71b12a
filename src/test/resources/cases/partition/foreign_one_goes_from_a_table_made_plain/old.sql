create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a int) partition by list (a);
create foreign table t_far partition of t for values in (1) server s;
create table t_near partition of t for values in (2);
insert into t values (2);
