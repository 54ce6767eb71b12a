create table parent (id integer);
create table child (b bit(3)) inherits (parent);
create table grandchild () inherits (child);
alter table child alter column b type numeric using 1;
alter table parent add b numeric;
