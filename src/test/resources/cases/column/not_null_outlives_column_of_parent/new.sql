create table a_p (a int, b int constraint pb not null);
create table a_c (b int) inherits (a_p);
create table a_d (b int constraint db not null) inherits (a_p);
create table b_p ();
create table b_c (a int constraint r not null, b int) inherits (b_p);
