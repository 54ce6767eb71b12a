create type state as enum ('new', 'open', 'done', 'lost');
create table task (now state, later text generated always as (greatest(now, 'open'::state)) stored);
