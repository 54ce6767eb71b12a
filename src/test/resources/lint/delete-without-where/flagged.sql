-- case: a table
create table users (id int);
-- migration
-- finding: deletes every row of 'public.users'
delete from users;

-- case: a condition that is always true
create table users (id int);
-- migration
-- finding: 'public.users'
delete from users where true;

-- case: in a WITH, with a control character in a literal
create table users (id int, name text);
create table old_users (id int, name text);
-- migration
-- finding: 'public.users'
with gone as (delete from users returning id, E'\x01<' || name)
insert into old_users select * from gone;

-- case: a partitioned table
create table event (at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'public.event'
delete from event;
