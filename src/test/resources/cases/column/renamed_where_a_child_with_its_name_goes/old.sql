create table p (v text, k int);
create table c (id numeric) inherits (p);
create table g () inherits (c);
create table h () inherits (p);
