create table p (id int primary key);
create table t (a int, b int, p int, q int, constraint a_low check (a > 0), constraint b_low check (b > 0) not enforced,
  constraint p_key foreign key (p) references p, constraint q_key foreign key (q) references p not enforced);
