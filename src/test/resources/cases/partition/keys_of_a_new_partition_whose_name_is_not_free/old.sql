create table p (id int not null, a int not null, primary key (id, a), unique (a, id)) partition by list (a);
create table p1 partition of p for values in (1);
create view v1 as select a from p1;
