CREATE TABLE t (gone text, c text, a text);
CREATE TABLE u (k integer);

CREATE VIEW stays AS SELECT x.one, x.two FROM t x (one, two, three) WHERE one = 'gone' AND two = 'c';
CREATE VIEW same AS SELECT x.two, x.three FROM t x (one, two, three);
CREATE FUNCTION f() RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT y.one FROM t y (one); END;
CREATE POLICY p ON u USING (EXISTS (SELECT FROM t x (one) WHERE x.one = 'a'));
