create schema s;
create table p (a int, c int) partition by list (a);
create table s.p1 partition of p for values in (1);
create index p1_c on s.p1 (c);
create index p_c on only p (c);
create view v as select a from s.p1;
