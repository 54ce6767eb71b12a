create domain d as boolean;
create table t (a boolean default true);
