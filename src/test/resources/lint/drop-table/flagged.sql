-- case: a table
create table users (id int);
-- migration
-- finding: drops the table 'public.users' with all its rows
drop table users;

-- case: a table in another schema, behind a search path
create schema app;
create table app.users (id int);
-- migration
set search_path = app;
-- finding: 'app.users'
drop table users;

-- case: a partitioned table goes with its partitions, at every level
create table event (at date, kind text) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
create table event_2025_a partition of event_2025 for values in ('a');
-- migration
-- finding: 'public.event' with all its rows and its 2 partitions
drop table event;

-- case: one partition
create table event (at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'public.event_2025'
drop table event_2025;

-- case: inside a DO block that builds the command
create table users (id int);
-- migration
-- finding: 'public.users'
do $$ begin execute 'drop ' || 'table users'; end $$;

-- case: inside a function
create table users (id int);
create function clean() returns void language plpgsql as $$ begin drop table users; end $$;
-- migration
-- finding: 'public.users'
select clean();

-- case: with notices switched off
create table users (id int);
-- migration
set client_min_messages = error;
-- finding: 'public.users'
drop table if exists users, nobody;

-- case: a child by CASCADE
create table base (id int);
create table child () inherits (base);
-- migration
-- finding: 'public.base'
-- finding: 'public.child'
drop table base cascade;

-- case: names that need quotes
create table "Old Users" ("näme" text);
-- migration
-- finding: 'public.Old Users'
drop table "Old Users";

-- case: a file without a transaction
create table users (id int);
-- migration none
-- finding: 'public.users'
drop table users;
