create table t (id int); create view v as select 1 as x; create materialized view m as select 1 as x;
create type e as enum ('a'); create type r as range (subtype = int); create type c as (a int); create domain d as int;
comment on type t is 'changes'; comment on type e[] is 'goes'; comment on type r is 'range stays';
comment on type r_multirange is 'multirange goes'; comment on type c[] is 'stays';
create table gone (id int); comment on type gone is 'goes with it'; comment on type gone[] is 'too';
