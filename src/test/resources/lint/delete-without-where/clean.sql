-- case: conditions of all kinds
create table users (id int primary key, name text);
create table blocked (id int);
-- migration
delete from users where id = 1;
delete from users where name like 'x%';
delete from users using blocked where blocked.id = users.id;
delete from users where id in (select id from blocked);
delete from users where exists (select from blocked);
delete from users where false;
with gone as (delete from users where name = 'where') select 1;

-- case: a table that the file itself made
create table users (id int);
-- migration
create table work as select * from users;
delete from work;
