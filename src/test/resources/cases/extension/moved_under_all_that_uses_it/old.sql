create schema former;
create extension hstore schema former;
create extension pg_trgm;
create table t (id int primary key, h former.hstore default 'a=>1', n text);
create index on t using gin (n gin_trgm_ops);
create view v as select h operator(former.->) 'a' as a from t;
create function f(former.hstore) returns text language sql as 'select null::text';
