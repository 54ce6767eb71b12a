create table p (id int primary key) partition by range (id);
create table q partition of p for values from (0) to (100) partition by range (id);
create table q0 partition of q for values from (0) to (10);
create table q1 partition of q for values from (10) to (20);
create table r (p int references p (id));
