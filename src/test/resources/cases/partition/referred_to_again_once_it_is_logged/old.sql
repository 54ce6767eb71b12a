create table p (a int primary key, b int) partition by list (a);
create unlogged table p1 partition of p for values in (1);
create table r (a int);
