create foreign data wrapper w;
create server s foreign data wrapper w;
create table parent (a text, b text);
create foreign table child (c int) inherits (parent) server s;
create table split (k int, a text) partition by range (k);
create foreign table split_low partition of split for values from (0) to (5) server s;
create table split_high partition of split for values from (5) to (9);
