-- case: a view and a key
create table users (id int primary key);
create view names as select id from users;
create table orders (user_id int constraint buyer references users);
-- migration
set client_min_messages = error;
-- finding: CASCADE also drops view names, constraint buyer on table orders
drop table users cascade;

-- case: one object
create table users (id int, name text);
create view names as select name from users;
-- migration
-- finding: CASCADE also drops view names
alter table users drop column name cascade;
