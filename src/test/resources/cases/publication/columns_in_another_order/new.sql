create table t (id integer primary key, b text, a text);
create publication p for table t (a, b, id);
