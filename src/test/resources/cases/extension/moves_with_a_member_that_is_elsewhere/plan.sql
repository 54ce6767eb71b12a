DROP INDEX public.i;
DROP EXTENSION pg_trgm;
CREATE EXTENSION pg_trgm WITH SCHEMA b;
CREATE INDEX i ON public.n USING gin (t b.gin_trgm_ops);
