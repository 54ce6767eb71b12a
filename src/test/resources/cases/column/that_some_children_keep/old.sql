create table p (a int, b int);
create table c1 () inherits (p);
create table c2 () inherits (p);
create table g2 () inherits (c2);
