create table t (id int generated always as identity primary key, v int);
create sequence x;
create table u (id int primary key default nextval('x'), v int);
create table w (id int primary key generated always as identity, v int) partition by hash (id);
create table w_0 partition of w for values with (modulus 1, remainder 0);
create table z (id int primary key generated always as identity, v int);
