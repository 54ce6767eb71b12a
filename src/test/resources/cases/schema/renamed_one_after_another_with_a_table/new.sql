-- schema:renamed-from live
create schema archive;
-- schema:renamed-from staging
create schema live;
-- schema:renamed-from orders
create table archive.old_orders (id integer);
create table live.orders (id integer);
