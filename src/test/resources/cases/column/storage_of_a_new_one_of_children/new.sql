create table t (a int, b text, d text, e text);
create table c () inherits (t);
alter table t alter b set storage external;
alter table only t alter d set storage external;
alter table c alter e set storage external;
create table p (a int, b text, d text) partition by list (a);
create table p1 partition of p for values in (1);
alter table p alter b set storage external;
alter table p1 alter d set storage main;
