create table t (id serial primary key, v int);
create table u (id int primary key default nextval('t_id_seq'), v int);
create table w (id int primary key default nextval('t_id_seq'), v int);
create table z (id int primary key default nextval('t_id_seq'), v int);
