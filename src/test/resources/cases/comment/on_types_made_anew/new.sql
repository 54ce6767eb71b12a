create type e as enum ('a', 'c'); comment on type e[] is 'of all';
create table t (id int, e e, es e[]) partition by hash (id); comment on type t is 'row';
create table t1 partition of t for values with (modulus 1, remainder 0); comment on type t1 is 'row of a partition';
create view v as select e, id from t; comment on type v is 'row of the view'; comment on type v[] is 'rows of the view';
create type r as range (subtype = bigint); comment on type r_multirange is 'kept';
