create table parent (id integer);
create table child (b bit(3)) inherits (parent);
create table grandchild () inherits (child);
