create table t (a int constraint a_there not null, b int not null, c int, d int constraint d_old not null, e int, f int not null no inherit);
alter table t add constraint c_later not null c not valid;
create domain filled as int constraint filled_there not null;
create domain renamed as int constraint old_name not null;
