create table o (id int primary key);
create table p (a int, o int references o (id) deferrable) partition by list (a);
create table p1 partition of p for values in (1, 11);
