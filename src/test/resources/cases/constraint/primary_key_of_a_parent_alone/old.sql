create table p (a int, b text);
create table c (x int) inherits (p);
create table q (a int, b text);
create table d (x int) inherits (q);
create table e (x int) inherits (d);
