CREATE TABLE parent (id int);
CREATE TABLE child (b int) INHERITS (parent);
