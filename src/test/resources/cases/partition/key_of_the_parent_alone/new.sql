create table t (a int not null) partition by list (a);
create table t1 partition of t for values in (1);
alter table only t add unique (a);
create table t2 partition of t for values in (2);
create table u (a int not null, unique (a)) partition by list (a);
create table u1 partition of u for values in (1);
