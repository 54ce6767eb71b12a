create table c (id int);
create table d (w int not null) inherits (c);
create table e () inherits (c);
