create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table ft (a int not null, b int) server s;
create table c (z int) inherits (ft);
