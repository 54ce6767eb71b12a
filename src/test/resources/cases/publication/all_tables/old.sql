create table a (id int primary key);
create publication becomes_all for table a;
create publication becomes_some for all tables;
