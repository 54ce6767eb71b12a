create table a (id bigint primary key, b int, c text);
create table partitioned (id int, b int) partition by list (id);
create publication p for table a (id, b) where (id > 6);
create publication q for table a;
create publication via_root for table partitioned with (publish_via_partition_root = false);
