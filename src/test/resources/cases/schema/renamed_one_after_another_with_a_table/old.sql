create schema live;
create schema staging;
create table live.orders (id integer);
create table staging.orders (id integer);
