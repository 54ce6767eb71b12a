CREATE TABLE t (a integer PRIMARY KEY, b text);

CREATE FUNCTION f(a integer, b text DEFAULT 'x', c boolean DEFAULT false) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ''x''';
CREATE VIEW v AS SELECT f(a), f(a, b) || '' AS g FROM t;
