create type c as (a int, b text);
create domain d as c;
create table t (many c[], dom d, one c);
