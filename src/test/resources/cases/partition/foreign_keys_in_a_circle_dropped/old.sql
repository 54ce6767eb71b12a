create table a (x int, y int, primary key (x, y)) partition by list (x);
create table a1 partition of a for values in (1);
create table b (x int, y int, primary key (x, y)) partition by list (x);
create table b1 partition of b for values in (1);
alter table a add constraint ab foreign key (x, y) references b;
alter table b add constraint ba foreign key (x, y) references a;
alter table b1 add constraint b1a1 foreign key (x, y) references a1;
