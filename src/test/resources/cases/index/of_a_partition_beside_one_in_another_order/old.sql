create table q (a int) partition by list (a);
create table q1 partition of q for values in (1);
create index q1_down on q1 (a desc);
create index q1_a on q1 (a);
