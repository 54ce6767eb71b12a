create extension btree_gist;
create table room (id int, at daterange, constraint room_key primary key (id, at without overlaps));
create table booking (id int, room int, at daterange not null,
  constraint one_at_a_time unique (id, at without overlaps),
  constraint in_room foreign key (room, period at) references room (id, period at));
