create domain item_id as int;
create table line (item item_id);
