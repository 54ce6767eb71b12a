CREATE TABLE t (a text, c text);
CREATE TABLE u (x text, y text, z text);
CREATE FUNCTION stays() RETURNS SETOF t LANGUAGE sql BEGIN ATOMIC VALUES ('a', 'c'); END;
CREATE FUNCTION row_stays() RETURNS t LANGUAGE sql RETURN ROW('a', 'c');
