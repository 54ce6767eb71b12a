create table parent_a (a int, b int not null, c int);
create table parent_b (a int not null, b int not null, c int not null);
create table child () inherits (parent_a, parent_b);
create table other () inherits (parent_b, parent_a);
alter table parent_a add constraint later not null a not valid, add constraint last not null c;
