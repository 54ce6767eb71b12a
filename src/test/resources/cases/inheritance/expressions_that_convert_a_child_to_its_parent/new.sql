CREATE TABLE p (a integer);
CREATE TABLE m (b integer);
CREATE TABLE c (b integer, k integer) INHERITS (p);
CREATE TABLE other () INHERITS (p);
CREATE FUNCTION f(p) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE holder (x c, y p DEFAULT row(1)::other::p, CHECK (f(x::p) > 1));
CREATE VIEW v AS SELECT f(c) AS f FROM c;
