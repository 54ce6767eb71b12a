CREATE TABLE person (
    id int NOT NULL,
    -- schema:renamed-from name
    full_name text
);
-- keeps the name that the parent's column had
CREATE TABLE guest (id int NOT NULL, name text);
CREATE TABLE clerk () INHERITS (person);
-- leaves the middle of three, with a name of its own
CREATE TABLE boss (
    id int NOT NULL,
    -- schema:renamed-from name
    title text
);
CREATE TABLE event (
    at date NOT NULL,
    -- schema:renamed-from who
    person text
) PARTITION BY RANGE (at);
CREATE TABLE event_1 (at date NOT NULL, who text);
CREATE TABLE event_2 PARTITION OF event FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
