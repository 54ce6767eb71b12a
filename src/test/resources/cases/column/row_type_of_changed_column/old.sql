create table t (a integer);
create table u (x text);
