create table t (a int, b int) partition by list (b);
create table t1 partition of t for values in (1);
create table other (a int);
create publication p for table t, other;
