create type place as (zip text, city jsonb);
create domain address as place;
create table person (id int, home address, work place);
create table worker () inherits (person);
