create type a as enum ('a');
create type r as range (subtype = numeric);
create type b as (x r, y bigint);
