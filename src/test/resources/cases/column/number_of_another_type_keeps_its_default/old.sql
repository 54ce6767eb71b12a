CREATE TABLE item (
    id serial PRIMARY KEY,
    quantity smallint NOT NULL DEFAULT 0,
    price real DEFAULT 1.5,
    weight integer DEFAULT (1 + 2),
    label varchar(20) DEFAULT 'x'
);

CREATE TABLE special_item (note text) INHERITS (item);
ALTER TABLE ONLY special_item ALTER COLUMN quantity SET DEFAULT 1;
