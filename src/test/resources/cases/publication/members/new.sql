create schema s;
create schema t;
create schema u;
create table s.x (id int primary key);
create table t.y (id int primary key);
create publication p for tables in schema t, u;
create publication q for table s.x, tables in schema t;
