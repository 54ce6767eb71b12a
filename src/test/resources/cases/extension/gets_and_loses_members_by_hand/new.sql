CREATE EXTENSION hstore;
CREATE FUNCTION goes_into(i int) RETURNS int LANGUAGE sql RETURN i;
CREATE FUNCTION comes_out(i int) RETURNS int LANGUAGE sql RETURN i + 1;
ALTER EXTENSION hstore ADD FUNCTION goes_into(int);
CREATE TABLE t (a int, h hstore, b int DEFAULT comes_out(1));
