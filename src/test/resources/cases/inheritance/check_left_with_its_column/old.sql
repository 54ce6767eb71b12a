create table a (id int not null, x int default 1, constraint a_x check (x > 0));
create table kept (k int) inherits (a);
create table of_both (l int) inherits (kept);
create table col (k int) inherits (a);
create table plain (k int) inherits (a);

create table b (id int not null, x int, constraint b_x check (x > 0));
create table only_col (k int) inherits (b);
