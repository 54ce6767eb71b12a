create table q (v bigint);
create index q_v on q (v);
create table a (x q generated always as (null) stored);
create table z () inherits (a);
create table stays (y int, x q generated always as (null) stored);
