create table t (id integer primary key, a text);
create publication p for table t (id, a);
