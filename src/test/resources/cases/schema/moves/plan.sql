DROP VIEW a.v;
-- destroys table a.t
DROP TABLE a.t;
DROP SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE b.t (
    id integer
);
