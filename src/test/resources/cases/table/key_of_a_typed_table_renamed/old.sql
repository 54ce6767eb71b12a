create type position as (x int, y int);
create table point of position (x with options unique, constraint up check (y > 0));
alter index point_x_key rename to taken;
