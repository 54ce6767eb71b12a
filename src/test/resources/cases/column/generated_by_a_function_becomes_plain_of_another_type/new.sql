create function one(integer) returns integer language sql immutable return $1 + 1;
create table t (a integer, b text, c bigint generated always as (one(a)) stored);
