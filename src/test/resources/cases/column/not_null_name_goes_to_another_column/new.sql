create table t (a integer, b integer, c integer constraint t_a_nn not null);
