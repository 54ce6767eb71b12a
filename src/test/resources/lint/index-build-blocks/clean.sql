-- case: concurrently
create table users (id int, name text);
-- migration none
create index concurrently users_name on users (name);

-- case: a constraint that takes over an index
create table users (id int not null, name text);
create unique index users_name on users (name);
-- migration
alter table users add constraint users_name_key unique using index users_name;

-- case: a table that the file itself made
create table users (id int);
-- migration
create table work (id int primary key);
create index work_id on work (id);

-- case: an index that a type change keeps
create table users (id int, name varchar(10));
create index users_name on users (name);
-- migration
alter table users alter column name type text;
