create table p (id int primary key);
create table t (a int constraint ta references p not enforced, b int constraint tb references p deferrable, c int, constraint tc foreign key (c) references p not enforced) partition by range (a);
create table t1 partition of t for values from (0) to (10) partition by range (b);
create table t11 partition of t1 for values from (0) to (10);
create table q (a int constraint qa references p not enforced, b int constraint qb references p, c int, d int);
alter table q add constraint qc foreign key (c) references p not valid,  add constraint qd foreign key (d) references p not valid;
