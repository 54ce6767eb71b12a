-- case: not validated, and validated in a file of its own
create table users (id int, name text, constraint named check (name <> '') not valid);
-- migration
alter table users validate constraint named;

-- case: proved by a constraint that is there
create table users (id int constraint there check (id is not null));
-- migration
alter table users alter column id set not null;

-- case: not valid
create table parent (id int primary key);
create table users (id int, parent_id int);
-- migration
alter table users add constraint p foreign key (parent_id) references parent not valid;
alter table users add constraint c check (id > 0) not valid;

-- case: a table that the file itself made
create table parent (id int primary key);
-- migration
create table users (id int, parent_id int references parent);
alter table users alter column id set not null;

-- case: reading and writing without a blocking lock
create table users (id int, name text);
-- migration
update users set name = '' where name is null;
select count(*) from users;

-- case: scans of earlier files do not count
create table users (id int primary key, name text);
create index users_name on users (name);
select count(*) from users;
-- migration
alter table users add column note text;
