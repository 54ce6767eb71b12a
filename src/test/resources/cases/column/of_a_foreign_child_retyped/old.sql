create foreign data wrapper w;
create server s foreign data wrapper w;
create table parent (a int, b varchar(5));
create foreign table child (c int) inherits (parent) server s;
create table split (k int, a int) partition by range (k);
create foreign table split_low partition of split for values from (0) to (5) server s;
create table split_high partition of split for values from (5) to (9);
