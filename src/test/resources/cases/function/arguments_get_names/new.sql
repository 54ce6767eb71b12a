CREATE TABLE t (a integer PRIMARY KEY, b text);

CREATE FUNCTION f(a integer, b text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT b';
CREATE FUNCTION g(k integer, l text, OUT x integer, OUT y text) LANGUAGE sql IMMUTABLE AS 'SELECT k, l';
CREATE PROCEDURE p(a integer, INOUT text) LANGUAGE sql AS 'SELECT $2';
COMMENT ON PROCEDURE p IS 'does nothing yet';
CREATE INDEX i ON t (f(a, b));
CREATE VIEW v AS SELECT f(a, b) AS x, (g(a, b)).y FROM t;
