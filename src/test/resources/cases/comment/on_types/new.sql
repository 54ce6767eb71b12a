create table t (id int); create view v as select 1 as x; create materialized view m as select 1 as x;
create type e as enum ('a'); create type r as range (subtype = int); create type c as (a int); create domain d as int;
comment on type t is 'changed'; comment on type t[] is 'array of rows'; comment on type v is 'row of a view';
comment on type m is 'row of a materialized view'; comment on type r is 'range stays';
comment on type r[] is 'array of ranges'; comment on type r_multirange[] is 'array of multiranges';
comment on type c[] is 'stays'; comment on type d[] is 'array of a domain';
create schema "S 1"; create table "S 1"."T 1" (id int); comment on type "S 1"."T 1" is 'new';
comment on type "S 1"."T 1"[] is 'new too';
