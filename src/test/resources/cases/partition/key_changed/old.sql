CREATE TABLE m (id int NOT NULL, at timestamp NOT NULL, kind text NOT NULL, PRIMARY KEY (id, at, kind)) PARTITION BY LIST (kind);
CREATE TABLE m_a PARTITION OF m FOR VALUES IN ('a');
CREATE TABLE m_b PARTITION OF m FOR VALUES IN ('b');
CREATE TABLE m_left PARTITION OF m FOR VALUES IN ('left');
CREATE TABLE m_rest PARTITION OF m DEFAULT;
CREATE TABLE of_m (id int, at timestamp, kind text, FOREIGN KEY (id, at, kind) REFERENCES m);
COMMENT ON TABLE m_rest IS 'all others';
