-- case: constraints that are checked at once
create table parent (id int primary key);
create table users (id int, name text);
-- migration
-- finding: reads every row of 'public.users' while its ACCESS EXCLUSIVE lock stops all reads and writes
alter table users add constraint named check (name <> '');

-- case: not null
create table users (id int);
-- migration
-- finding: 'public.users'
alter table users alter column id set not null;

-- case: a foreign key
create table parent (id int primary key);
create table users (id int, parent_id int);
-- migration
-- finding: 'public.users' while its SHARE ROW EXCLUSIVE lock stops all writes
alter table users add foreign key (parent_id) references parent;

-- case: a domain that gets a constraint
create domain email as text;
create table users (mail email);
-- migration
-- finding: 'public.users' while its SHARE lock stops all writes
alter domain email add check (value like '%@%');

-- case: the default partition
create table event (at date) partition by range (at);
create table event_other partition of event default;
-- migration
-- finding: 'public.event_other'
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');

-- case: rows written under a lock that the file holds
create table users (id int, name text);
-- migration
alter table users add column lower_name text;
-- finding: 'public.users'
update users set lower_name = lower(name);
