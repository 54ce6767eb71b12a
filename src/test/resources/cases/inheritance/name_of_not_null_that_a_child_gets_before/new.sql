create table parent (t int primary key);
create table child (x int) inherits (parent);
create table other (y int) inherits (parent);
