create table t0 (a int, b text);
create view t as select b, a from t0;
create table u (id int, v t);
