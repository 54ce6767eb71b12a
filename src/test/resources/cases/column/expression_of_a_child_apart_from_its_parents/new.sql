CREATE TABLE parent (c text);
CREATE TABLE child (id text GENERATED ALWAYS AS (c || 'k') STORED) INHERITS (parent);
ALTER TABLE parent ADD COLUMN id text GENERATED ALWAYS AS (c || 'p') STORED;
