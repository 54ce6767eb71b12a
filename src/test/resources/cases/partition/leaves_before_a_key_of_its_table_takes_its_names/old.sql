create table p (id int not null, a int not null) partition by list (a);
create table p1 partition of p for values in (1);
create table pd partition of p default;
create view v1 as select a from p1;
