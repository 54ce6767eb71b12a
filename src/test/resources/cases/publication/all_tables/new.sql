create table a (id int primary key);
create publication becomes_all for all tables;
create publication becomes_some for table a;
