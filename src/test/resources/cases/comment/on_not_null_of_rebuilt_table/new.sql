create table t (a integer not null, b integer) partition by range (b);
comment on constraint t_a_not_null on t is 'x';
