-- case: an empty schema
create schema app;
-- migration
drop schema app;

-- case: with views and functions alone
create schema app;
create view app.one as select 1 as one;
create function app.f() returns int language sql as 'select 1';
-- migration
drop schema app cascade;

-- case: renamed
create schema app;
create table app.users (id int);
-- migration
alter schema app rename to application;

-- case: a schema that the file itself made
create table users (id int);
-- migration
create schema work;
create table work.a (id int);
drop schema work cascade;
