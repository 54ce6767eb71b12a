CREATE TABLE part (id serial, region text NOT NULL, v int, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE part_eu PARTITION OF part FOR VALUES IN ('eu') PARTITION BY RANGE (id);
CREATE TABLE part_eu_low PARTITION OF part_eu FOR VALUES FROM (MINVALUE) TO (100);
CREATE TABLE part_eu_rest PARTITION OF part_eu DEFAULT;
CREATE TABLE part_us PARTITION OF part FOR VALUES IN ('us');
CREATE INDEX part_v ON part (v);
CREATE INDEX part_us_own ON part_us (v, id);
CREATE VIEW us AS SELECT * FROM part_us;
