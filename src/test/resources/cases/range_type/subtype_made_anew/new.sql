create type t as enum ('v', 'u');
create type span as range (subtype = t);
create table c (u span);
