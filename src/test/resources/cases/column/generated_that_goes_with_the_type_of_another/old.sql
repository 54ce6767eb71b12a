create type e as enum ('c', 'v');
create table t (u e not null, id e generated always as (coalesce(u, 'c')) stored, z int);
create index upper_idx on t using hash (id);
