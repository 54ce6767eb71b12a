create table t (z int);
