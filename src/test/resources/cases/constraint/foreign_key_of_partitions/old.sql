create table p (id int primary key);
create table t (a int constraint ta references p, b int constraint tb references p deferrable) partition by range (a);
create table t1 partition of t for values from (0) to (10) partition by range (b);
create table t11 partition of t1 for values from (0) to (10);
alter table t add constraint late check (b > 0) not valid;
