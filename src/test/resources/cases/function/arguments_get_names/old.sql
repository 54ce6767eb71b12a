CREATE TABLE t (a integer PRIMARY KEY, b text);

CREATE FUNCTION f(integer, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $2';
CREATE FUNCTION g(integer, l text, OUT x integer, OUT y text) LANGUAGE sql IMMUTABLE AS 'SELECT $1, $2';
CREATE PROCEDURE p(integer, INOUT text) LANGUAGE sql AS 'SELECT $2';
COMMENT ON PROCEDURE p IS 'does nothing';
CREATE INDEX i ON t (f(a, b));
CREATE VIEW v AS SELECT f(a, b) AS x, (g(a, b)).y FROM t;
