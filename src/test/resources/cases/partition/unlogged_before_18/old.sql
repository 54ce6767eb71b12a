create table r (id integer primary key);
create unlogged table t (id integer primary key, r integer references r) partition by range (id);
create unlogged table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20);
create unlogged table s (t integer references t);
