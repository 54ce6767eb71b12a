CREATE TABLE t (a text, b text, c text);
CREATE TYPE pair AS (one t, two t);
CREATE FUNCTION length(t) RETURNS integer LANGUAGE sql RETURN 1;
CREATE VIEW stays AS SELECT ROW('1', NULL, '3')::t AS r, '(1,,3)'::t AS l, (ROW('1', NULL, '3')::t).c;
CREATE VIEW v AS
SELECT length(ROW('1', '2', '3')::t), t.* IN (ROW(a, b, c)::t, '("a,b",c,"d""")'::t) AS is_in,
  ROW(ROW(a, b, c)::t, ROW(b, a, c)::t)::pair AS pair
FROM t;
CREATE POLICY p ON t USING (t = ROW('1', '2', '3')::t);
