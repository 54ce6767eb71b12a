create foreign data wrapper w;
create server s foreign data wrapper w;
create table place (id int generated always as identity primary key, street text);
create index on place (street);
create table visitor (home place, visited place[]);
create view home as select (home).street from visitor;
