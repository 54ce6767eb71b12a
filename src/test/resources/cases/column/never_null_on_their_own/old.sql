create table p (x int);
create table c () inherits (p);
create table d () inherits (c);
create table other (x int);
create table two () inherits (p, other);
create table m (x int) partition by list (x);
create table m1 partition of m for values in (1, 2) partition by list (x);
create table m11 partition of m1 for values in (1);
