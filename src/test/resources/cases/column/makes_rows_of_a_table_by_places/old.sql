CREATE TABLE t (a text, c text);
CREATE TABLE u (d t DEFAULT ROW('1', '3')::t, k integer);
CREATE FUNCTION fires() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
