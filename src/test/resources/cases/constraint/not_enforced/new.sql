create table p (id int primary key);
create table t (a int, b int, p int, q int, constraint a_low check (a > 0) not enforced, constraint b_low check (b > 0),
  constraint p_key foreign key (p) references p not enforced, constraint q_key foreign key (q) references p,
  constraint both_low check (a + b > 0) not enforced);
comment on constraint both_low on t is 'a hope';
