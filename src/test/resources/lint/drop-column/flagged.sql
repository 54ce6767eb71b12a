-- case: a column
create table users (id int, name varchar(20));
-- migration
-- finding: drops the column 'public.users.name' (character varying(20)) with all its values
alter table users drop column name;

-- case: two columns among other changes
create table users (id int, a int, b int, c int);
-- migration
-- finding: 'public.users.a'
-- finding: 'public.users.b'
alter table users add column d int, drop column a, drop b;

-- case: of a partitioned table, once
create table event (at date, note text) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'public.event.note'
alter table event drop column note;

-- case: of a table that others inherit from, once
create table base (id int, note text);
create table child (extra int) inherits (base);
-- migration
-- finding: 'public.base.note'
alter table base drop column note;

-- case: by dropping its type
create type mood as enum ('sad', 'happy');
create table users (id int, feels mood);
-- migration
-- finding: 'public.users.feels'
drop type mood cascade;

-- case: an attribute of a type that a column has
create type address as (street text, city text);
create table users (id int, home address, others address[]);
-- migration
-- finding: 'public.address.city'
alter type address drop attribute city;

-- case: the same name again
create table users (id int, name text);
-- migration
-- finding: 'public.users.name'
alter table users drop column name;
alter table users add column name text;
