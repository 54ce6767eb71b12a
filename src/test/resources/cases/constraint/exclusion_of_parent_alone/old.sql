create table t (a integer, b integer) partition by list (a);
create table p partition of t for values in (1);
