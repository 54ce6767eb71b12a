create type e as enum ('a', 'b');
create table t (v e default 'a' unique, n int);
create table c (v e generated always as ('b') stored not null unique) inherits (t);
create view w as select v from c;
