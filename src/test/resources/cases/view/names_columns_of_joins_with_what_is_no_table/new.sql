CREATE TABLE t (a text, b text, c text);
CREATE FUNCTION two(OUT x text, OUT y text) LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW v AS
WITH w AS (SELECT 'w' AS w1, 'w' AS b)
SELECT j.* FROM (
  (SELECT upper(t.b) AS s1, t.c || 'x' FROM t) s
  CROSS JOIN (VALUES ('v', 'w')) v
  CROSS JOIN t
  CROSS JOIN generate_series(1, 2) WITH ORDINALITY g
  CROSS JOIN two()
  JOIN w USING (b)
) j (b, s1, s2, v1, v2, a, c, g, o, x, y, w1);
CREATE FUNCTION f() RETURNS text LANGUAGE sql RETURN
  (SELECT j.two || j.three FROM (pg_catalog.pg_am m CROSS JOIN t) j (o, n, h, ty, one, two, three) LIMIT 1);
CREATE RULE r AS ON INSERT TO t WHERE EXISTS (SELECT FROM (t JOIN t y USING (b)) j (k, l, m) WHERE j.l = new.b AND j.m = new.c) DO INSTEAD NOTHING;
CREATE POLICY p ON t USING (EXISTS (SELECT FROM (t x CROSS JOIN t y) j (k, l, m) WHERE j.l = 'x'));
