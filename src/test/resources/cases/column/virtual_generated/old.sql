create table t (a int, gone int generated always as (a + 1) virtual, same int generated always as (a + 2), changed int generated always as (a + 3), stored int generated always as (a * 2) stored, plain int generated always as (a) virtual);
create view v as select changed, stored from t;
