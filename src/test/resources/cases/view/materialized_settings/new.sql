create table t (a int, b text);
create materialized view kept with (toast.autovacuum_vacuum_threshold = 77) as select a, b, b || 'x' as c from t;
alter materialized view kept alter column a set statistics 6, alter column c set storage main;
alter materialized view kept alter column c set (n_distinct_inherited = 8, n_distinct = 7);
create materialized view replaced as select a, b from t;
alter materialized view replaced alter column a set statistics 9;
