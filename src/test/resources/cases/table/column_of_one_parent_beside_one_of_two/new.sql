create table a (x bigint, u int);
create table b (x bigint, y timestamp, v int, u int not null);
create table z (y timestamp, n text, w int);
create table child () inherits (a, b, z);
