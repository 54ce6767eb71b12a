create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table place (id int, street text) server s;
create table visitor (home place, visited place[]);
create view home as select (home).street from visitor;
