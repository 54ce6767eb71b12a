create type e as enum ('a');
create table t (one text[], several text);
