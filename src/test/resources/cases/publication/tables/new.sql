create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
create publication kept for table b, c;
create publication optioned for table a with (publish = 'delete', publish_via_partition_root);
create publication added for table a, c with (publish = 'insert');
create publication nothing;
comment on publication kept is 'new';
