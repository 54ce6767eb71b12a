create table t (a int, b int, constraint v unique (b));
create index two on t (a);
