create type pair as (a bigint, b text, c date);
create type triple as (z int, x int);
comment on column pair.c is 'when';
