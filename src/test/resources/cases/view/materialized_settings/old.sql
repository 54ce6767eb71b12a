create table t (a int, b text);
create materialized view kept with (toast.autovacuum_enabled = false) as select a, b, b || 'x' as c from t;
alter materialized view kept alter column a set statistics 5, alter column b set storage external;
alter materialized view kept alter column c set (n_distinct = 7, n_distinct_inherited = 8);
create materialized view replaced as select a from t;
alter materialized view replaced alter column a set statistics 9;
