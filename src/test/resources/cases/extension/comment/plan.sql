CREATE EXTENSION btree_gin WITH SCHEMA public;
COMMENT ON EXTENSION btree_gin IS NULL;
COMMENT ON EXTENSION citext IS NULL;
CREATE EXTENSION hstore WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
