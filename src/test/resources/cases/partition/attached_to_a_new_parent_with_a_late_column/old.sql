create table t (a bigint, id integer generated always as identity) partition by list (a);
create view v as select s.* from t f, lateral (select f.a as q) s;
create table p partition of t for values in (30);
