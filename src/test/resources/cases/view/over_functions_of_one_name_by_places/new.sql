CREATE TABLE t (a text, b text, c text);
CREATE TABLE u (b text, a text, c text);
CREATE TABLE "U u" (ts t[]);
CREATE TYPE ct AS (b text, a text, c text);
CREATE FUNCTION f(integer) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
CREATE FUNCTION f(text) RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
CREATE FUNCTION same(anyelement) RETURNS SETOF anyelement LANGUAGE sql AS 'SELECT $1';
CREATE VIEW stays AS SELECT x.a AS xa, x.c AS xc, y.a AS ya, y.c AS yc FROM f(1) x, f('') y;
CREATE VIEW v AS SELECT "X x".*, y.y1, y.y2, y.y3 FROM f(1) "X x" (one, two, three), f('') y (y1, y2, y3), LATERAL f(y.y1) x;
CREATE VIEW polymorphic AS
SELECT x.a, x.b, y.y2, z.c, w.a AS w, s.key
FROM "U u", unnest(ts) WITH ORDINALITY x, jsonb_populate_recordset(NULL::t, '[]') y (y1, y2), same(NULL::u) z,
  same(NULL::ct) w, jsonb_each('{}') s;
CREATE VIEW joined AS
SELECT j.k, j.l, j.n FROM (f(1) x (k, m, l) JOIN (unnest((SELECT ts FROM "U u")) y CROSS JOIN f('') z) i (d, k) USING (k)) j (k, l, m, n);
