create domain d as bigint check (value <> 70);
create table s (c d);
create view v as select c as q from s;
create table u (b v[], n int) partition by hash (b);
create table u_0 partition of u for values with (modulus 1, remainder 0);
