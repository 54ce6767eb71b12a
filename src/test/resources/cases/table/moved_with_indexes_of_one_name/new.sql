create schema a;
create schema b;
create schema c;
-- schema:renamed-from a.t
create table b.t (id integer primary key);
-- schema:renamed-from b.u
create table a.u (id integer);
create index t_pkey on a.u (id);
-- schema:renamed-from a.v
create table c.v (id integer);
create index v_by_id on c.v (id);
-- schema:renamed-from b.w
create table c.w (id integer);
create index w_by_id on c.w (id);
create table c.x (id integer);
create index by_id on c.x (id);
