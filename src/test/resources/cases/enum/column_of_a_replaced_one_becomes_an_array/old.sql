create type e as enum ('a', 'b');
create table t (one e, several e[]);
