create table p (a int, b text);
create table c (x int) inherits (p);
alter table only p add primary key (a);
create table q (a int, b text);
create table d (x int) inherits (q);
create table e (x int) inherits (d);
alter table d alter a set not null;
alter table only q add primary key (a, b);
