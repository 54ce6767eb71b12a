create table p (a int primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create table t (a int references p references p references p references p references p references p, b int);
