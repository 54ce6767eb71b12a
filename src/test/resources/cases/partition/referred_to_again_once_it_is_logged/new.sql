create table p (a int primary key, c int) partition by list (a);
create table p1 partition of p for values in (1);
create table r (a int references p1 (a));
