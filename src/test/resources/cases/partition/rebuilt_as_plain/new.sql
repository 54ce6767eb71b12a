CREATE TABLE part (id serial PRIMARY KEY, region text NOT NULL, v int);
CREATE INDEX part_v ON part (v);
CREATE VIEW part_us AS SELECT * FROM part WHERE region = 'us';
