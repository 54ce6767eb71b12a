create type place as (town text, road text);
create table visitor (id int primary key, home place);
create function street(place) returns text language sql immutable begin atomic select ($1).town; end;
create function any_street() returns text language sql stable begin atomic select min((home).road) from visitor; end;
create view street as select (home).road as name from visitor;
create view all_streets as select name from street;
create view home as select home from visitor;
