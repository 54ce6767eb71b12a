create foreign data wrapper w;
create server s foreign data wrapper w;
create type e as enum ('a', 'c');
create table p (k int not null, e e) partition by list (k);
create foreign table p1 partition of p for values in (1) server s;
create table p3 partition of p for values in (3);
create foreign table free (k int not null, e e) server s;
alter table p attach partition free for values in (7);
