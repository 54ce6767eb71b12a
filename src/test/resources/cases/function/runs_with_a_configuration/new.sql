CREATE TEXT SEARCH CONFIGURATION z (COPY = pg_catalog.simple);
CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE sql SET default_text_search_config = 'public.z' AS 'SELECT 1';
CREATE FUNCTION g() RETURNS int IMMUTABLE LANGUAGE sql SET default_text_search_config = 'public.z' RETURN 1;
CREATE FUNCTION h(t text) RETURNS tsvector IMMUTABLE LANGUAGE sql AS $$SELECT to_tsvector('public.z', t)$$;
CREATE TABLE n (
    a text,
    b int GENERATED ALWAYS AS (f()) STORED,
    c int GENERATED ALWAYS AS (g()) STORED
);
CREATE INDEX i ON n USING gin (h(a));
