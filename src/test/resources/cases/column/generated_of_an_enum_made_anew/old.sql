create type state as enum ('new', 'open', 'done');
create table task (id int, fallback state generated always as ('new') stored, number int generated always as (1) stored);
create index on task (fallback);
