create schema s;
create table p (a int) partition by list (a);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
create view v as select a from p1;
create table q (a int) partition by range (a);
create table q1 partition of q for values from (0) to (10);
create table q2 partition of q for values from (10) to (20);
