create table a (id int default 1);
