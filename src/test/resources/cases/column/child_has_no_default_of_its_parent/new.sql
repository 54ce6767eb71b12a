create table base (a integer default 1, b integer default 2);
create table child (a integer) inherits (base);
alter table child alter column a drop default;
create table other () inherits (base);
alter table other alter column b drop default;
