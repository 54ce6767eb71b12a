create table t (id int not null, a int) partition by list (a);
create table t1 partition of t for values in (1);
