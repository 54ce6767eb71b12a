CREATE TABLE a (
    id int,
    -- schema:renamed-from name
    title text
);
CREATE TABLE b (
    id int,
    -- schema:renamed-from name
    title text
);
CREATE TABLE child (extra int) INHERITS (a, b);
CREATE TABLE top (
    -- schema:renamed-from x
    y int
);
CREATE TABLE one () INHERITS (top);
CREATE TABLE two () INHERITS (top);
CREATE TABLE bottom () INHERITS (one, two);
