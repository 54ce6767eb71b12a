-- case: what needs no rewrite
create table users (id int, name varchar(10), at timestamp);
-- migration
set timezone = 'UTC';
alter table users add column a int default 5;
alter table users add column b timestamptz not null default now();
alter table users alter column name type text;
alter table users drop column a;
alter table users set (fillfactor = 70);

-- case: a table that the file itself made
create table users (id int);
-- migration
create table work (id int);
alter table work alter column id type bigint;
