CREATE TABLE t (a integer, b text, c text);
CREATE FUNCTION rows_of_t() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
CREATE VIEW stays AS SELECT f.a, f.c FROM rows_of_t() WITH ORDINALITY f;
CREATE VIEW v AS SELECT * FROM rows_of_t() f (one, two);
