CREATE TABLE t (a text, b text, c text);
CREATE TABLE u (k integer);

CREATE VIEW stays AS SELECT x.one, x.two FROM t x (one, two, three) WHERE one = 'a' AND two = 'b';
CREATE VIEW same AS SELECT x.three AS two, x.one AS three FROM t x (one, two, three);
CREATE FUNCTION f() RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT y.one FROM t y (one); END;
CREATE POLICY p ON u USING (EXISTS (SELECT FROM t x (one) WHERE x.one = 'a'));
CREATE RULE r AS ON INSERT TO u DO ALSO DELETE FROM u USING t x (one, two) WHERE x.two = 'b';
