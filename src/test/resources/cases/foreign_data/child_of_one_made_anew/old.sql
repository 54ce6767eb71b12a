create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id int) server s;
create table c (x int) inherits (f);
