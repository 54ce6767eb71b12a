create type state as enum ('b', 'a');
create table z (id bigint, s state);
create table a (whole z, many z[]);
