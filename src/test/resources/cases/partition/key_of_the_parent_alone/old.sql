create table t (a int not null) partition by list (a);
create table t1 partition of t for values in (1);
create table u (a int not null) partition by list (a);
create table u1 partition of u for values in (1);
alter table only u add unique (a);
