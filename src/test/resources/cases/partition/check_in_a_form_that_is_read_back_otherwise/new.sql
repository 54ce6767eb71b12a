CREATE TABLE t (
    a integer,
    b integer,
    CONSTRAINT t_check CHECK (((a, 1) = (2, 1)) AND (b = 6)),
    CONSTRAINT plain CHECK (a > 0)
)
PARTITION BY LIST (a);

CREATE TABLE p PARTITION OF t FOR VALUES IN (2);

CREATE TABLE parent (a integer, b integer, CONSTRAINT c CHECK (((a, 1) = (2, 1)) AND (b = 6)));
CREATE TABLE child () INHERITS (parent);
