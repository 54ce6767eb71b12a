create table t (n integer unique, m integer) partition by list (n);
alter table t add primary key (n) deferrable;
