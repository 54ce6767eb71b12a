create table p (a int, b2 text) partition by list (a);
create table p1 partition of p for values in (1);
create index p_ba on p (b2, a);
create view v as select a, b2 as b from p;
comment on column p.a is 'y';
