create type c as (b text, a int);
create domain d as c;
create table t (many c[], dom d, one c);
