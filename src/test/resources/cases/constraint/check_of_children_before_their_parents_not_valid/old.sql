create table c (f1 int);
create table c_child () inherits (c);
create table d (f1 int);
create table d_child () inherits (d);
create table d_grand () inherits (d_child);
