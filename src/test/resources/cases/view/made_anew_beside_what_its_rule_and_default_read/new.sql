CREATE TABLE p (a integer, b bigint);
CREATE VIEW v AS SELECT a::bigint AS a FROM p;
ALTER VIEW v ALTER COLUMN a SET DEFAULT (row(1, 2)::p).b;
CREATE RULE r AS ON UPDATE TO v DO INSTEAD UPDATE p SET b = new.a;
CREATE TABLE holder (x v);
