CREATE TABLE t (a integer PRIMARY KEY, b integer) PARTITION BY LIST (a);
CREATE PUBLICATION with_root FOR TABLE t (a, b) WHERE (a > 0) WITH (publish_via_partition_root);
CREATE TABLE u (a integer PRIMARY KEY, b integer);
CREATE TABLE holder (x u);
CREATE PUBLICATION with_schema FOR TABLE u (a, b);
