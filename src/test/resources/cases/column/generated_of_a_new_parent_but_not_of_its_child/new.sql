CREATE TABLE parent (c text);
CREATE TABLE child (id text) INHERITS (parent);
ALTER TABLE parent ADD COLUMN id text GENERATED ALWAYS AS (c || 'x') STORED;
