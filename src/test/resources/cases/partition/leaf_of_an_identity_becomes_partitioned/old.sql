create table p (id int generated always as identity, a int not null) partition by list (a);
create table p2 partition of p for values in (2);
