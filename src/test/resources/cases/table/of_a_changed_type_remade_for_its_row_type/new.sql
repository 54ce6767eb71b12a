create type pair as (a integer, b integer);
create table t of pair (a with options unique);
create view v as select t from t;
create table w (r t);
