create table p (t int not null, b int not null);
create table c (v int) inherits (p);
alter table c add primary key (t);
create table d (v int, primary key (t)) inherits (p);
create table e (v int, constraint own not null t, primary key (t, b)) inherits (p);
create table f (v int, t int, primary key (t, b)) inherits (p);
create table g () inherits (p);
