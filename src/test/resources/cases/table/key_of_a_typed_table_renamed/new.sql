create type position as (x int, y int);
create table point of position (x with options unique, constraint positive check (y > 0));
