CREATE TABLE parent (a integer, b integer);
CREATE TABLE child (CONSTRAINT c CHECK (((a, 1) = (2, 1)) AND (b = 6))) INHERITS (parent);
