create schema s;
create table s.t (a integer);
create index a on s.t (a);
create table s.u (b integer constraint v unique, n serial);
create table a (x integer);
create type _t as enum ('x');
create view u_n_seq as select 1 as one;
