create table parent (a int default 76, b text default 'x', c int);
create table child (d int) inherits (parent);
create table another (c int default 4) inherits (parent);
