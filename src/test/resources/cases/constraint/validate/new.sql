create table t (a int, constraint ok check (a > 0));
