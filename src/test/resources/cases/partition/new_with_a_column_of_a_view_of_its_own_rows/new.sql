create table p (a int, b int) partition by list ((a + 1));
create table q partition of p default partition by hash (b);
create table q0 partition of q for values with (modulus 1, remainder 0);
create view v as select b from q;
alter table p add c v;
