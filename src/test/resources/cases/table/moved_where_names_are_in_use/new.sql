create schema s;
-- schema:renamed-from s.t
create table w (a integer);
create index w_a on w (a);
-- schema:renamed-from s.u
create table v (b integer constraint u_key unique, n serial);
alter sequence v_n_seq rename to u_n_seq;
create table a (x integer);
create type _t as enum ('x');
