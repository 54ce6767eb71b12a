create domain d as boolean;
create table t (a d default null);
alter table t alter a type boolean;
