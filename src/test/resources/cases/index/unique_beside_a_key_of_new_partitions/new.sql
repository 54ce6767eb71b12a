create table p (a int not null, b text not null, primary key (a, b)) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create unique index p_a_idx on p (a);
create table q (a int not null, b text not null, primary key (a, b)) partition by range (a);
create table q1 partition of q for values from (0) to (10);
create unique index q_a_idx on q (a);
