CREATE TABLE parent (c text, id text);
CREATE TABLE child (id text) INHERITS (parent);
