create foreign data wrapper w;
create server s2 foreign data wrapper w;
create foreign table ft (a int, b int not null) server s2;
create table c (z int) inherits (ft);
