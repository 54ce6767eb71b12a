create table p (a integer, b text);
create table c (own integer) inherits (p);
create table u (r p);
