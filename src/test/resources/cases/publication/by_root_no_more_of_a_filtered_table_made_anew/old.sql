create table t (a int, b int) partition by list (a);
create table t1 partition of t for values in (1);
create table other (a int);
create publication p for table t where (b = 1), other with (publish_via_partition_root);
insert into t values (1, 1);
