create table p (id int generated always as identity, a int not null) partition by list (a);
create table p2 partition of p for values in (2) partition by range (a);
create table p2a partition of p2 for values from (0) to (10);
