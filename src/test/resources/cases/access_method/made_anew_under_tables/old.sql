create access method fast type table handler heap_tableam_handler;
create table item (id int primary key, name text) using fast;
create index on item (name);
create view items as select * from item;
create table leaves (a int) using fast;
create table range (a int) partition by list (a);
create table range_1 partition of range for values in (1) using fast;
create materialized view counted using fast as select 1 as a;
