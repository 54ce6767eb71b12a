create type s as enum ('a', 'b');
create table t (id int, d date, st s not null, gone int, constraint c check (id > 0), constraint gone_too check (gone > 0), check (id < 100)) partition by range (d);
create table t1 partition of t for values from ('2020-01-01') to ('2021-01-01') partition by list (st);
create table t1a partition of t1 for values in ('a');
create table p (a int, b int, constraint pb check (b > 0));
create table q (a int, x text);
