CREATE TABLE t (a text, b text, c text);
CREATE TABLE u (d t DEFAULT ROW('1', NULL, '3')::t, k integer, added t DEFAULT '(1,2,3)'::t,
  CONSTRAINT not_same CHECK (d <> ROW('1', '2', '3')::t));
CREATE TABLE created (d t DEFAULT ROW('1', '2', '3')::t CHECK (d <> ROW('3', '2', '1')::t),
  k text GENERATED ALWAYS AS ((ROW('1', '2', '3')::t).b) STORED);
CREATE DOMAIN d AS t DEFAULT ROW('1', '2', '3')::t CONSTRAINT d_check CHECK (VALUE <> ROW('3', '2', '1')::t);
CREATE FUNCTION fires() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER fires BEFORE UPDATE ON u FOR EACH ROW WHEN (new.d = ROW('1', '2', '3')::t) EXECUTE FUNCTION fires();
