-- case: a column that the file itself added
create table users (id int);
-- migration
alter table users add column work int;
alter table users drop column work;

-- case: a generated column is computed again
create table users (id int, twice int generated always as (id * 2) stored);
-- migration
alter table users drop column twice;

-- case: a renamed column
create table users (id int, name text);
-- migration
alter table users rename column name to full_name;

-- case: an attribute of a type that no column has
create type pair as (a int, b int);
create function f() returns pair language sql as 'select 1, 2';
-- migration
drop function f();
alter type pair drop attribute b;

-- case: with its table, of which drop-table speaks
create table users (id int, name text);
-- migration
drop table users;
