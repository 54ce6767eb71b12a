create extension hstore schema pg_catalog;
create table t (h hstore);
