create type e as enum ('b');
create table s (a e default 'b');
create table t (a e[], b s not null) partition by list (a);
