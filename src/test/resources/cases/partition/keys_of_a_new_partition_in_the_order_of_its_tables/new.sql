create table p (a int not null unique) partition by list (a);
alter table p add primary key (a);
create table p1 partition of p for values in (1);
create table r (a int primary key) partition by list (a);
alter table r add unique (a);
create table r1 partition of r for values in (1);
