-- case: a table that the file itself made
create table users (id int);
-- migration
create table scratch (id int);
drop table scratch;

-- case: a temporary table
create table users (id int);
-- migration
create temporary table work (id int);
drop table work;

-- case: a view loses nothing
create table users (id int);
create view names as select id from users;
-- migration
drop view names;

-- case: renamed, moved and detached tables are still there
create schema app;
create table users (id int);
create table event (at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
alter table users rename to people;
alter table people set schema app;
alter table event detach partition event_2025;
drop table if exists nobody;

-- case: dropped in a transaction that is taken back
create table users (id int);
-- migration
savepoint before;
-- the rest is in the block
do $$ begin
  begin
    drop table users;
    raise exception 'no';
  exception when raise_exception then null;
  end;
end $$;
