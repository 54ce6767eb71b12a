create extension pg_trgm;
create extension citext;
comment on extension citext is null;
create extension hstore;
create extension btree_gin;
comment on extension btree_gin is null;
