create function one(integer) returns integer language sql immutable return $1 + 1;
create table t (a integer, b integer generated always as (one(a)) stored, c integer generated always as (one(a)) stored);
