create table t (a int, b int, constraint u unique (b));
create index one on t (a);
