create table t (a integer constraint t_pkey primary key);
create view v as select a as id from t;
