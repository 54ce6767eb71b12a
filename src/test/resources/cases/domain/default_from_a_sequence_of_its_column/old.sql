create sequence item_number;
create domain item_id as int default nextval('item_number');
create table item (id item_id);
alter sequence item_number owned by item.id;
create table line (item item_id);
create sequence other_number;
create domain other_id as int default nextval('other_number');
create table other (id other_id);
alter sequence other_number owned by other.id;
