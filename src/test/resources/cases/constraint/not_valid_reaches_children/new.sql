create table parent (at date);
create table child () inherits (parent);
alter table parent add constraint recent check (at > '2000-01-01') not valid;
create table valid_child () inherits (parent);
