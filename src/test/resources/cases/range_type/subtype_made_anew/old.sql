create type t as enum ('u', 'v');
create type span as range (subtype = t);
create table c (u span);
