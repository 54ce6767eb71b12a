create type state as enum ('new', 'done');
create table task (id int, fallback state generated always as ('new') stored, number bigint generated always as (1) stored);
create index on task (fallback);
