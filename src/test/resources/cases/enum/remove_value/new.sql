create type mood as enum ('happy', 'ok');
create table t (m mood default 'ok' not null, l mood[]);
create index t_ok on t (m) where m = 'ok';
create view v as select m from t;
create function f(x mood) returns mood language sql return x;
