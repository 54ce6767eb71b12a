create table a_p (a int);
create table a_c (b int not null) inherits (a_p);
create table b_p (a int not null, b int not null);
create table b_c (a int, b int not null) inherits (b_p);
