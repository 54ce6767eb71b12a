create table q (f1 int);
create table q_c1 () inherits (q);
create table q_c2 (constraint f1_pos check (f1 > 0)) inherits (q);
create table q_c1c2 () inherits (q_c1, q_c2, q);
create table p (a int);
create table c1 (constraint x check (a > 0)) inherits (p);
create table c2 () inherits (p);
create table g2 () inherits (c2);
alter table g2 add constraint x check (a > 0);
