create table t (a serial, b int);
alter table t set unlogged;
alter sequence t_a_seq owned by t.b;
alter table t drop a;
