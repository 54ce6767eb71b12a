create type a as enum ('a');
create type b as (x a, y bigint);
