create type s as enum ('a');
create table t (id int, d date, st s not null, constraint c check (id > 1)) partition by range (d);
create table t1 partition of t for values from ('2020-01-01') to ('2021-01-01') partition by list (st);
create table t1a partition of t1 for values in ('a');
create table p (a int);
create table q (x text, a int);
alter table q inherit p;
