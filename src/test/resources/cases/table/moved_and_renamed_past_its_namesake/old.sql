create schema other;
create table other.a (id int);
create table a (name text);
create table other.b (x int);
create table other.c (y int);
create table c (z int);
