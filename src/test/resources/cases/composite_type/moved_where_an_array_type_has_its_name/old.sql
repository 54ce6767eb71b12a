create schema s;
create type s._a as (c int);
create type s._b as enum ('x');
create domain a as point;
create type b as enum ('y');
