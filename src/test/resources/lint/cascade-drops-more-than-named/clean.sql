-- case: nothing depends on it
create table users (id int primary key, name text);
create index users_name on users (name);
-- migration
alter table users drop column name cascade;
drop table users cascade;

-- case: without CASCADE
create table users (id serial primary key);
-- migration
drop table users;
