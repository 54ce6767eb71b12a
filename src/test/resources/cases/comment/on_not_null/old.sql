create table t (a int not null, b int not null, c int not null no inherit, d int constraint named not null, e int not null,
  f int constraint one not null);
comment on constraint t_a_not_null on t is 'changes'; comment on constraint t_b_not_null on t is 'goes';
comment on constraint t_c_not_null on t is 'stays as well'; comment on constraint named on t is 'stays';
comment on constraint t_e_not_null on t is 'goes with the constraint'; comment on constraint one on t is 'of another name';
create table p (id int not null); create table k () inherits (p);
comment on constraint p_id_not_null on p is 'parent'; comment on constraint p_id_not_null on k is 'child';
