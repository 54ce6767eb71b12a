create sequence y;
create table t (id bigint primary key default nextval('y'), v int) partition by hash (id);
create table t_0 partition of t for values with (modulus 1, remainder 0);
create sequence x;
create table u (id int primary key default nextval('x'), v int);
create table w (id int primary key generated always as identity, v int) partition by hash (id);
create table w_0 partition of w for values with (modulus 1, remainder 0);
create table t_id_seq (a int);
