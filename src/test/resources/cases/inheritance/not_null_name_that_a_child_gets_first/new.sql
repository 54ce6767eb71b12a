create table c (id int, w int not null default 0);
create table d () inherits (c);
create table e () inherits (c);
