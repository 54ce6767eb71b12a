create foreign data wrapper dummy;
create server far foreign data wrapper dummy;
create user mapping for public server far options (password 'secret');
create foreign table t (a int, b text) server far;
create view v as select a, b from t;
