CREATE TABLE t (a integer PRIMARY KEY, b text);
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';

CREATE FUNCTION f(x integer, y integer DEFAULT 3) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE INDEX i ON t (f(a)) WITH (fillfactor = 70);
CREATE VIEW v WITH (security_barrier, check_option = local) AS SELECT a, f(a) AS x FROM t;
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW WHEN (f(new.a) > 0) EXECUTE FUNCTION tg();
ALTER TABLE t DISABLE TRIGGER tr;
CREATE POLICY p ON t USING (f(a) > 0) WITH CHECK (f(a) > 3);
CREATE POLICY q ON t FOR SELECT TO pg_monitor USING (f(a) > 1);
CREATE DOMAIN d AS integer NOT NULL DEFAULT f(3);
