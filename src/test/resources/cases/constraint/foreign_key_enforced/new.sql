create table p (id int primary key);
create table t (a int constraint ta references p , b int constraint tb references p deferrable initially deferred not enforced, c int, constraint tc foreign key (c) references p deferrable) partition by range (a);
create table t1 partition of t for values from (0) to (10) partition by range (b);
create table t11 partition of t1 for values from (0) to (10);
create table q (a int, b int constraint qb references p not enforced, c int constraint qc references p not enforced, d int constraint qd references p deferrable);
alter table q add constraint qa foreign key (a) references p not valid;
