create type state as enum ('new');
create table task (others state[], fallback state generated always as ('new'::state) stored);
