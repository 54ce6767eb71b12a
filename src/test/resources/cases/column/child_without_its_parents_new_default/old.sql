create table p (a int);
create table c () inherits (p);
