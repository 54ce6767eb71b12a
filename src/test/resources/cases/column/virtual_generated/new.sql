create table t (a int, same int generated always as (a + 2), changed int generated always as (a + 4), stored int generated always as (a * 2) virtual, plain int, fresh int generated always as (a - 1) virtual);
create view v as select changed, stored from t;
