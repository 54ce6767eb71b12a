create type level as enum ('none', 'high');
create table t (a int, b level);
create table u (c int, b level not null) inherits (t);
