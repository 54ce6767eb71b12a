CREATE EXTENSION hstore;
CREATE FUNCTION goes_into(i int) RETURNS int LANGUAGE sql RETURN i;
CREATE FUNCTION comes_out(i int) RETURNS int LANGUAGE sql RETURN i;
ALTER EXTENSION hstore ADD FUNCTION comes_out(int);
ALTER EXTENSION hstore DROP FUNCTION hs_concat(hstore, hstore);
CREATE TABLE t (a int, h hstore);
