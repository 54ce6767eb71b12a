create table t (a int, b int);
create view v with (security_barrier) as select a, b from t where b > 0;
create view w as select a from v;
