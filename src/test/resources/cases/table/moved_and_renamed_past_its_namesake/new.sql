create schema other;
create table a (name text);
-- schema:renamed-from other.a
create table b (id int);
create table other.b (x int);
create table c (z int);
-- schema:renamed-from other.c
create table d (y int);
