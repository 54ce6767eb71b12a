-- case: a table that the file itself made
create table users (id int);
-- migration
create table work (id int);
truncate work;

-- case: what rewrites a table keeps its rows
create table users (id int primary key, name varchar(5));
create table logs (id int);
create materialized view totals as select count(*) from users;
-- migration
alter table users alter column id type bigint;
cluster users using users_pkey;
alter table logs set unlogged;
refresh materialized view totals;
reindex table users;
alter table users add column made timestamptz default clock_timestamp();
