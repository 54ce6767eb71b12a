create table v (id bigint not null) partition by range (id);
create table u partition of v for values from (5) to (6) partition by list (id);
create table ab partition of u for values in (53, null);
