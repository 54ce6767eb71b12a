create table parent (id serial primary key);
create table child (b bit(3)) inherits (parent);
