create table t (id int primary key, gone text, kept int default 1);
