create type e as enum ('a', 'b');
create table s (a e default 'a');
create table t (a e[], b s not null) partition by list (a);
