create table parent (id serial primary key);
create table child (old_b bit(3)) inherits (parent);
alter table parent add b numeric;
