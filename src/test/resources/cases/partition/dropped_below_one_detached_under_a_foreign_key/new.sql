create table p (id int primary key) partition by range (id);
create table q (id int primary key) partition by range (id);
create table q1 partition of q for values from (10) to (20);
create table r (p int references p (id));
