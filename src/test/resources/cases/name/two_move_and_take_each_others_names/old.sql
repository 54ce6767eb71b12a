create schema s;
create table s.a (x int primary key);
create table s.b (y text primary key);
create type s.e as enum ('one');
create type s.f as enum ('two');
create table t (e s.e, f s.f);
create view v as select a.x, b.y from s.a, s.b;
