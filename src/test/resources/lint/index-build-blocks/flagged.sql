-- case: an index
create table users (id int, name text);
-- migration
-- finding: builds the index 'users_name' on 'public.users' while writers wait
create index users_name on users (name);

-- case: a unique constraint
create table users (id int, name text);
-- migration
-- finding: 'users_name_key'
alter table users add unique (name);

-- case: on every partition
create table event (at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'event_2025_at_idx' on 'public.event_2025'
create index event_at on event (at);

-- case: another primary key under the name of the former
create table users (id int primary key, number int not null);
-- migration
-- finding: builds the index 'users_pkey' on 'public.users' while writers wait
alter table users drop constraint users_pkey, add primary key (number);
