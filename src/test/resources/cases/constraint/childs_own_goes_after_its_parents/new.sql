create table a (x int, constraint positive check (x > 1));
create table own (y int, constraint positive check (x > 1)) inherits (a);
create table leaves (x int, y int, constraint positive check (x > 1));
