create table a (x int, constraint positive check (x > 0));
create table own (y int, constraint positive check (x > 0)) inherits (a);
create table leaves (y int) inherits (a);
