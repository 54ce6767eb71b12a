create type e as enum ('a');
create type c as (e e, n numeric);
create table t (k c, v c[], a text) partition by hash (k);
