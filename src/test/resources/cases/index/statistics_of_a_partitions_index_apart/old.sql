create table p (a int, b text) partition by list (a);
create table p1 partition of p for values in (1);
create index pb on p ((b || 'x'));
alter index pb alter column 1 set statistics 11;
