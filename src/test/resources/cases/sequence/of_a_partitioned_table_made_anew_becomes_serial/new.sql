create table t (id serial, v int, primary key (id));
