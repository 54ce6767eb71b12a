create table t (k integer default 1, n serial) partition by range (k);
create table t_1 partition of t for values from (0) to (10);
