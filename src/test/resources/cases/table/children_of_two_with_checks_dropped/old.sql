create table p1 (f1 int constraint f1_pos check (f1 > 0));
create table p1_c1 () inherits (p1);
create table p1_c2 () inherits (p1);
create table p1_c1c2 () inherits (p1_c1, p1_c2);
