create unlogged table r (id integer primary key);
create table t (id integer primary key, r integer) partition by range (id);
create table t1 partition of t for values from (0) to (10);
create unlogged table t2 partition of t for values from (10) to (20);
create unlogged table s (t integer references t);
