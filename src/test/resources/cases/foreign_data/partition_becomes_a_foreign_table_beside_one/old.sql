create foreign data wrapper w;
create server s foreign data wrapper w;
create type e as enum ('a', 'b');
create table p (k int not null, e e) partition by list (k);
create table p1 partition of p for values in (1);
create table p3 partition of p for values in (3);
create foreign table pf partition of p for values in (2) server s;
