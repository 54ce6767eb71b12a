create schema s2;
-- schema:renamed-from s.a
create table s2.b (x int primary key);
-- schema:renamed-from s.b
create table s2.a (y text primary key);
-- schema:renamed-from s.e
create type s2.f as enum ('one');
-- schema:renamed-from s.f
create type s2.e as enum ('two');
create table t (e s2.f, f s2.e);
create view v as select b.x, a.y from s2.b, s2.a;
