create table t (a int not null, b int not null, c int not null, d int constraint named not null, e int,
  f int constraint two not null, g int primary key);
comment on constraint t_a_not_null on t is 'changed'; comment on constraint t_c_not_null on t is 'stays as well';
comment on constraint named on t is 'stays'; comment on constraint two on t is 'of another name';
comment on constraint t_g_not_null on t is 'of a key';
create table p (id int not null); create table k () inherits (p);
comment on constraint p_id_not_null on p is 'parent'; comment on constraint p_id_not_null on k is 'child''s';
