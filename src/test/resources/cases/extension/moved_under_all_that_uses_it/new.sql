create schema extensions;
comment on schema extensions is 'what is not ours';
create extension hstore schema extensions;
create extension pg_trgm schema extensions;
create table t (id int primary key, h extensions.hstore default 'a=>1', n text);
create index on t using gin (n extensions.gin_trgm_ops);
create view v as select h operator(extensions.->) 'a' as a, id from t;
create function f(extensions.hstore) returns text language sql as 'select null::text';
