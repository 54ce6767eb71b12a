create table t (a integer not null, b integer) partition by range (a);
