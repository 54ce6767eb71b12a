create type e as enum ('a', 'b', 'c'); comment on type e[] is 'of all';
create table t (id int, e e, es e[]) partition by range (id); comment on type t is 'row';
create table t1 partition of t for values from (0) to (10); comment on type t1 is 'row of a partition';
create view v as select id, e from t; comment on type v is 'row of the view'; comment on type v[] is 'rows of the view';
create type r as range (subtype = int); comment on type r_multirange is 'kept';
