create table q (f1 int constraint f1_pos check (f1 > 0));
create table q_c1 () inherits (q);
create table q_c2 () inherits (q);
create table q_c1c2 () inherits (q_c1, q_c2);
create table p (a int constraint x check (a > 0));
create table c1 () inherits (p);
create table c2 () inherits (p);
create table g2 () inherits (c2);
