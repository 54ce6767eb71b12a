create table t (id int generated always as identity primary key, v int);
create table u (id int primary key default nextval('t_id_seq'), v int);
create table a (id int generated always as identity primary key, v int);
create table b (id int primary key default nextval('a_id_seq'), v int);
create table c (id int generated always as identity primary key, v int);
create table d (id int primary key default nextval('c_id_seq'), v int);
