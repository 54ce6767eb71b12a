create table t (id int primary key, mail text unique);
create view v as select mail from t;
