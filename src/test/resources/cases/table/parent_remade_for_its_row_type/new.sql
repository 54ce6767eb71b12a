create table p (a bigint, d text);
create table c (own integer) inherits (p);
create table u (r p);
