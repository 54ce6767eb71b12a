CREATE TABLE t (a text, c text);
CREATE TABLE u (a text, c text);
CREATE TABLE "U u" (ts t[]);
CREATE TYPE ct AS (a text, c text);
CREATE FUNCTION f(integer) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
CREATE FUNCTION f(text) RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
CREATE VIEW stays AS SELECT x.a AS xa, x.c AS xc, y.a AS ya, y.c AS yc FROM f(1) x, f('') y;
