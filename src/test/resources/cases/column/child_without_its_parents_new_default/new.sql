create table p (a int, b serial, d int default 4);
create table c () inherits (p);
alter table c alter b drop default, alter d set default 5;
