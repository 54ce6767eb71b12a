create table t (id int, day date not null);
