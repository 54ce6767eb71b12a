create table t (a integer constraint t_a_nn not null, b integer);
