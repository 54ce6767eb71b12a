create table t (a int not null, c int);
