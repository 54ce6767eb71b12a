create type place as (city jsonb, zip text);
create domain home as place;
create table person (id int, home home, work place);
create table worker () inherits (person);
