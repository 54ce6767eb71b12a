create table t (a int);
create view v as select a from t where a > 0;
create function f() returns bigint stable begin atomic select count(*) from v; end;
create or replace view v with (check_option = local) as select a from t where a > 0 and a > f();
