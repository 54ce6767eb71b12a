create extension btree_gist;
create table room (id int, at daterange, constraint room_key primary key (id, at));
create table booking (id int, room int, at daterange not null);
