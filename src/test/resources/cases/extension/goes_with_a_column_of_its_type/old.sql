create extension citext;
create table t (a int, b citext, constraint c check (b <> 'x'));
