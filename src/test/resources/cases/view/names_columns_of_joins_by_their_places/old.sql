CREATE TABLE t (a text, c text, gone text);
CREATE TABLE u (a text, e text);
CREATE FUNCTION rows_of_u() RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
CREATE VIEW stays AS SELECT j.one, j.two, j.three FROM (t CROSS JOIN u) j (one, two, gone, three);
CREATE VIEW merges AS SELECT j.one, j.two, j.three FROM (t JOIN u USING (a)) j (one, two, gone, three);
CREATE VIEW swaps AS SELECT j.a1, j.a2 FROM (t CROSS JOIN t y) j (a1, b1, c1, a2);
