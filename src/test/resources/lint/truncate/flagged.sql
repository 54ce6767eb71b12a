-- case: a table
create table users (id int primary key);
-- migration
-- finding: empties the table 'public.users'
truncate users;

-- case: others by CASCADE
create table users (id int primary key);
create table orders (user_id int references users);
-- migration
-- finding: 'public.orders'
-- finding: 'public.users'
truncate users cascade;

-- case: inside a function
create table users (id int);
create function clean() returns void language sql as 'truncate users';
-- migration
-- finding: 'public.users'
select clean();

-- case: a DO block that drops something as well
create table users (id int);
create table other (id int);
-- migration
-- finding: 'public.users'
do $$ begin truncate users; drop table other; end $$;

-- case: partitions
create table event (at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'public.event_2025'
truncate event;
