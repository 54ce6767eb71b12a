create type pair as (a int, b text);
create type triple as (x int, y int, z int);
