CREATE TABLE p (a integer);
CREATE TABLE m (b integer) INHERITS (p);
CREATE TABLE c (k integer) INHERITS (m);
CREATE TABLE other (a integer);
CREATE FUNCTION f(p) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE holder (x c, y p, CHECK (f(x::m::p) > 0));
CREATE VIEW v AS SELECT f(c::m) AS f FROM c;
