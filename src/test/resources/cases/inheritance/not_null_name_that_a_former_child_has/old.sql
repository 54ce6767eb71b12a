create table a (id int);
create table c2 (constraint c_id_not_null not null id) inherits (a);
create table d () inherits (c2);
