create table t (a int, b int not null);
create unique index i1 on t (a);
create unique index i2 on t (b);
alter table t replica identity using index i2;

create table full_one (a int);
create unique index f1 on full_one (a);
alter table full_one replica identity full;

create table root (a int) partition by list (a);
create table part partition of root for values in (1);
create unique index part_a on part (a);
alter table part replica identity nothing;
