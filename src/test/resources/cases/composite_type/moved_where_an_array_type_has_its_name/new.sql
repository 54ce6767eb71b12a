create schema s;
create domain a as point;
create type b as enum ('y');
-- schema:renamed-from s._a
create type lead as (c int);
-- schema:renamed-from s._b
create type _b as enum ('x');
