create table t (id int primary key, a int);
-- schema:renamed-from feed
create publication changes for table t with (publish = 'insert, update');
comment on publication changes is 'what others follow';
