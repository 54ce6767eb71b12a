create foreign data wrapper w;
create server s2 foreign data wrapper w;
create foreign table f (id int, b text) server s2;
create table c (x int) inherits (f);
