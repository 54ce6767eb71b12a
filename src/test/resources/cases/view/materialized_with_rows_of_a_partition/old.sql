create table t (a int, b int);
create materialized view m as select t.b, t as whole from t;
create table p (a int, b int) partition by list (b);
create table p1 partition of p for values in (1);
create view v as select p1 as whole from p1;
create materialized view w as select whole from v;
create index on w ((whole is null));
