create table p (a int not null, b int) partition by list (a);
create table p1 partition of p for values in (1);
alter table p1 add primary key (a);
create table p2 partition of p for values in (2);
