-- case: with what was in it
create schema app;
create table app.users (id serial primary key);
create materialized view app.totals as select 1 as one;
-- migration
-- finding: drops the schema 'app' with the data of materialized view 'totals', table 'users', sequence 'users_id_seq'
drop schema app cascade;
