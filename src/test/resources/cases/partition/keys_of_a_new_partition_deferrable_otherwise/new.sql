create table t (n integer unique, m integer) partition by list (n);
alter table t add primary key (n) deferrable;
create table t_1 partition of t for values in (1);
create table u (n integer primary key deferrable, unique (n));
