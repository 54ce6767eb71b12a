create type level as enum ('low', 'high');
create table t (a int, b level);
