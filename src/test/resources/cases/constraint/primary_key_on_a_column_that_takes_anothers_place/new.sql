create table t (b integer constraint t_b_pkey primary key);
create view v as select b as id from t;
