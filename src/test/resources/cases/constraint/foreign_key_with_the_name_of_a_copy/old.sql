create table r (a int primary key) partition by list (a);
create table r1 partition of r for values in (1);
create table r2 partition of r for values in (2);
create table t (a int);
alter table t add foreign key (a) references r;
alter table t add foreign key (a) references r on delete cascade;
create table u (a int);
alter table u add foreign key (a) references r;
