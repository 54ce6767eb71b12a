CREATE TABLE t (a integer PRIMARY KEY, b integer);
CREATE PUBLICATION with_root FOR TABLE t (a, b) WHERE (a > 0);
CREATE SCHEMA s;
CREATE TABLE u (a bigint PRIMARY KEY, b integer);
CREATE TABLE holder (x u);
CREATE PUBLICATION with_schema FOR TABLE u, TABLES IN SCHEMA s;
