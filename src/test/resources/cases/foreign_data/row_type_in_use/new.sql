create foreign data wrapper w; create server s foreign data wrapper w;
create foreign table t (id int) server s;
create table u (x t);
