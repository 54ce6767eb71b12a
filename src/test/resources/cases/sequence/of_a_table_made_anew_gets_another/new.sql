create sequence other;
create table t (id bigint primary key default nextval('other'), v int) partition by range (id);
create table t1 partition of t for values from (minvalue) to (maxvalue);
alter sequence other owned by t.id;
create table t_id_seq (a int);
