create table keep (id int);
create table t (a bigint default 56, b int);
create table u (a bigint default 56 primary key) inherits (t);
create table w (a bigint generated always as identity) inherits (t);
create table x (a bigint generated always as identity) inherits (t);
insert into w (b) values (1), (2);
