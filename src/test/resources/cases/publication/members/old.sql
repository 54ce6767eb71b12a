create schema s;
create schema t;
create table s.x (id int primary key);
create table t.y (id int primary key);
create publication p for table t.y, tables in schema s;
