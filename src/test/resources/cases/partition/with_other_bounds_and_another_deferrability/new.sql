create table p (id int, a int, unique (a, id) deferrable) partition by list (a); create table p2 partition of p for values in (2);
create table q (id int, a int, unique (a, id) deferrable) partition by list (a);
create table q1 partition of q for values in (5) partition by list (id);
create table q11 partition of q1 for values in (1);
