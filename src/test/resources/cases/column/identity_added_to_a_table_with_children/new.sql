create table parent (a int, id bigint generated always as identity (start 5));
create table child (b int) inherits (parent);
