CREATE TABLE parent (
    id int,
    a int,
    CONSTRAINT first CHECK (a > 0),
    CONSTRAINT second CHECK (a < 10)
);
CREATE TABLE child (b int) INHERITS (parent);
