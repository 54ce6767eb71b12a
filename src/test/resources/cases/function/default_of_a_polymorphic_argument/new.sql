CREATE TABLE t (id integer PRIMARY KEY);

CREATE FUNCTION f(a anyelement DEFAULT 'x'::text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a::text';
CREATE FUNCTION g(a anyelement, b integer DEFAULT 2) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a::text';
CREATE INDEX i ON t (f(id));
CREATE VIEW v AS SELECT f() AS a, g(id) AS b FROM t;
