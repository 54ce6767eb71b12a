create table t (a int, b int constraint b_there not null, c int, d int constraint d_new not null, e int, f int not null);
alter table t add constraint c_later not null c;
alter table t add constraint e_later not null e not valid;
create domain filled as int;
create domain renamed as int constraint new_name not null;
create domain fresh as int constraint mine not null;
