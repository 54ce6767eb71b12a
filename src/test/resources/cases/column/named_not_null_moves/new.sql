create table t (b int constraint t_a_not_null not null, c int);
