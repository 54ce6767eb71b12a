CREATE TABLE t (a text, b text, c text);
CREATE TABLE u (d text, a text, e text);
CREATE FUNCTION rows_of_u() RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
CREATE VIEW stays AS SELECT j.one, j.two, j.three FROM (t CROSS JOIN u) j (one, b, two, d, three);
CREATE VIEW merges AS SELECT j.one, j.two, j.three FROM (t JOIN u USING (a)) j (one, b, two, d, three);
CREATE VIEW swaps AS SELECT j.a1, j.a2 FROM (t CROSS JOIN t y) j (a1, b1, c1, a2);
CREATE VIEW crossed AS SELECT * FROM (t CROSS JOIN u) j (a, b, c, d, e, f);
CREATE VIEW nested AS
SELECT j.q1, j.q2, j.q3, j.z
FROM (t x (k1, k2) JOIN (u FULL JOIN rows_of_u() f (f1, f2) ON true) jj (z, k1, e, f1) USING (k1)) j (q1, q2, q3, z);
CREATE VIEW of_joins AS
SELECT j.k, j.b, y.p FROM (t NATURAL FULL JOIN u) j (k) JOIN (u y JOIN t z ON z.a = y.a) y (p, q, r, s) ON j.b = y.s;
