-- case: a column that the file itself added
create table users (id int, name text);
-- migration
alter table users add column lower_name text;
update users set lower_name = lower(name);

-- case: conditions
create table users (id int primary key, name text);
create table others (id int, name text);
-- migration
update users set name = '' where name is null;
update users set name = o.name from others o where o.id = users.id;
insert into users values (1, 'a') on conflict (id) do update set name = excluded.name;
select id from users for update;

-- case: a table that the file itself made
create table users (id int);
-- migration
create table work as select * from users;
update work set id = id + 1;
