-- case: a type with other bytes
create table users (id int primary key);
-- migration
-- finding: writes the whole table 'public.users' and its indexes anew
alter table users alter column id type bigint;

-- case: a volatile default
create table users (id int);
-- migration
-- finding: 'public.users'
alter table users add column token uuid default gen_random_uuid();

-- case: inside a DO block
create table users (id int);
-- migration
-- finding: 'public.users'
do $$ begin alter table users add column made serial; end $$;

-- case: other ways
create table users (id int primary key);
-- migration
-- finding: 'public.users'
cluster users using users_pkey;
-- finding: 'public.users'
alter table users set unlogged;

-- case: a file without a transaction
create table users (id int);
-- migration none
-- finding: 'public.users'
alter table users alter column id type text;
