create table p (a int, b text) partition by list (a);
create table p1 partition of p for values in (1);
create index p_ba on p (b, a);
create view v as select a, b from p;
comment on column p.a is 'x';
