create sequence other;
create table t (id bigint not null default nextval('other'), v int, primary key (id)) partition by range (id);
create table t1 partition of t for values from (minvalue) to (maxvalue);
alter sequence other owned by t.id;
