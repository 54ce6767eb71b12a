CREATE TABLE t (
    a integer,
    b integer,
    CONSTRAINT t_check CHECK (((a, 1) = (2, 1)) AND (b = 6)),
    CONSTRAINT plain CHECK (a > 0)
)
PARTITION BY LIST (a);

CREATE TABLE child (a integer, b integer);
CREATE TABLE parent (a integer, b integer, CONSTRAINT c CHECK (((a, 1) = (2, 1)) AND (b = 6)));
