create table p (a int);
create table c1 (b int) inherits (p);
create table c2 () inherits (p);
create table g2 () inherits (c2);
