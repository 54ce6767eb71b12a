create type mood as enum ('a', 'b');
create function part(int) returns bigint immutable language sql as 'select $1::bigint';
create function part(mood) returns int immutable language sql as 'select case $1::text when ''a'' then 1 else 2 end';
create table t (a int, m mood, check (part(a) > 0)) partition by range (part(a), part(m));
create table t1 partition of t for values from (0, 0) to (10, 10);
create view v as select part(a) from t;
