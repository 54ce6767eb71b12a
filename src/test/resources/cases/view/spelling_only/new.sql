create table t (a varchar(10), constraint c check (a in ('x', 'y')));
