create table p (a int) partition by list (a);
create index on p (a);
create table p1 partition of p for values in (1);
create index "Down" on p1 (a desc);
create table q (a int) partition by list (a);
create table q1 partition of q for values in (1);
create index q1_a on q1 (a);
create index q_a on q (a);
create index q1_down on q1 (a desc);
