CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE account (id int PRIMARY KEY);
CREATE TABLE event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account int NOT NULL REFERENCES account,
    happened date NOT NULL,
    mood mood,
    amount numeric(10, 2) DEFAULT 0,
    doubled numeric GENERATED ALWAYS AS (amount * 2) STORED,
    note text,
    CONSTRAINT positive CHECK (amount >= 0)
);
CREATE INDEX event_happened ON event (happened);
CREATE STATISTICS event_stats ON account, happened FROM event;
CREATE TABLE event_line (event bigint REFERENCES event, line int);
CREATE VIEW recent AS SELECT id, happened FROM event;
CREATE MATERIALIZED VIEW sums AS SELECT account, sum(amount) FROM event GROUP BY account;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'must not fire'; END $$;
CREATE TRIGGER event_touch BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY nobody ON event USING (false);
COMMENT ON TABLE event IS 'what happened';
COMMENT ON COLUMN event.note IS 'free text';
GRANT SELECT ON event TO public;
CREATE PUBLICATION events FOR TABLE event;
