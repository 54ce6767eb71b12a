create type level as enum ('low', 'high');
create table t (a int, b level);
create table u (c int, b level, a int);
create table v (b level) inherits (t);
