CREATE TABLE parent (
    c text,
    id text GENERATED ALWAYS AS (c || 'x') STORED
);
CREATE TABLE child () INHERITS (parent);
