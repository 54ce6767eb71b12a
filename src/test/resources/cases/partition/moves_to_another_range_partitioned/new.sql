create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (1) to (1000) partition by range (a);
create table p11 partition of p1 for values from (1) to (100);
create index p11_a on p11 (a);
create index p_a_new on only p (a);
create index p1_a_idx on only p1 (a);
alter index p_a_new attach partition p1_a_idx;
