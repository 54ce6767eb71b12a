-- case: an index that is kept
create table users (id int, name varchar(10));
create index users_name on users (name);
-- migration
alter table users alter column name type varchar(20);

-- case: with its table, of which table-rewrite speaks
create table users (id int primary key);
-- migration
alter table users alter column id type bigint;
