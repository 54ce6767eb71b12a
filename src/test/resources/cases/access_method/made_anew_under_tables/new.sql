create function handles(internal) returns table_am_handler language internal as 'heap_tableam_handler';
create access method fast type table handler handles;
create table item (id int primary key, name text, price int) using fast with (fillfactor = 70);
create index on item (name);
create view items as select * from item;
create table leaves (a int);
create table range (a int) partition by list (a);
create table range_1 partition of range for values in (1) using fast;
create materialized view counted using fast as select 1 as a;
