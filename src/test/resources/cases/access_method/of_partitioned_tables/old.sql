create access method heap2 type table handler heap_tableam_handler;
create table p (a int) partition by list (a) using heap2;
create table p1 partition of p for values in (1);
create table q (a int) partition by list (a);
create table q1 partition of q for values in (1);
create table s (a int) partition by list (a) using heap2;
create table s1 partition of s for values in (1) using heap;
