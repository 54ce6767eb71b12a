create table a (id int not null);
create table kept (x int default 1, k int, constraint a_x check (x > 0)) inherits (a);
create table of_both (l int) inherits (kept);
create table col (x int default 1, k int) inherits (a);
create table plain (k int) inherits (a);

create table b (id int not null);
create table only_col (x int, k int) inherits (b);
