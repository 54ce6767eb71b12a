CREATE TABLE parent (c text, id text GENERATED ALWAYS AS (c || 'q') STORED);
CREATE TABLE child () INHERITS (parent);
