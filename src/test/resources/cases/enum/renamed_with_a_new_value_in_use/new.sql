-- schema:renamed-from other.former
create type state as enum ('a', 'b');
create table t (s state default 'b');
