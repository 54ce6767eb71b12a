create table t (id serial, n text);
create table u (id int not null default nextval('t_id_seq'), k bigint, n text);
create sequence shared start 1000;
create table v (id bigint default nextval('shared'), d bigint);
create table w (id bigint default nextval('shared'));
create table x (id serial, d serial);
create table gone (id serial);
