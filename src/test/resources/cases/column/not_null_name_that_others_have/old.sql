create table b (x int, c int);
create table z (a int constraint there_b_not_null not null);
create table there (a int, b int);
