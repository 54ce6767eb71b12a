create schema s;
create extension hstore;
create extension citext;
create extension unaccent;
create extension postgres_fdw;
create extension pg_trgm;
create function unaccented(text) returns text language sql as 'select $1';
create table t (c citext, b text check (b % 'a'), d integer, g text, h hstore default hstore('a', 'b'));
