create type e as enum ('a');
create table s (a e default 'a', b integer);
create table u (x s);
