create foreign data wrapper w;
create server s foreign data wrapper w;
create table base (id int not null, a int);
create foreign table fc (z int options (x '1')) inherits (base) server s;
alter foreign table fc alter id options (add k 'v');
