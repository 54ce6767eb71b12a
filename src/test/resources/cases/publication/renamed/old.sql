create table t (id int primary key, a int);
create publication feed for table t;
comment on publication feed is 'what others follow';
