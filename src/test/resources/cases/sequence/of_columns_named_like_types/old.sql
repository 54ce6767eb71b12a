create type a_c_seq as enum ('x');
create table a (b bigint not null);
alter table a add unique (b);
create type d_e_seq as enum ('x');
