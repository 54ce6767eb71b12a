create table a (id int primary key, b int, c text, gone int);
create table partitioned (id int, b int) partition by list (id);
create publication p for table a (id, b, gone) where (id > 5);
create publication q for table a (id) where (c = 'x');
create publication via_root for table partitioned (id) with (publish_via_partition_root = true);
