-- case: a collation
create table users (id int, name text);
create index users_name on users (name);
-- migration
-- finding: builds the index 'users_name' anew; nobody can use 'public.users' meanwhile
alter table users alter column name type text collate "POSIX";

-- case: a wider type under an index on an expression
create table users (id int, name varchar(10));
create index users_lower on users (lower(name));
-- migration
-- finding: 'users_lower'
alter table users alter column name type varchar(20);

-- case: a time zone that needs no rewrite
create table users (id int, at timestamp);
create index users_at on users (at);
-- migration
set timezone = 'UTC';
-- finding: 'users_at'
alter table users alter column at type timestamptz;
