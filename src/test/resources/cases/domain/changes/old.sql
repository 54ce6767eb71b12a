create domain d as text check (value <> '');
create domain e as int;
create table t (d d, e e);
