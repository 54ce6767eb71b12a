CREATE TABLE item (
    id bigserial PRIMARY KEY,
    quantity bigint NOT NULL DEFAULT 0,
    price numeric DEFAULT 1.5,
    weight double precision DEFAULT (1 + 2),
    label text DEFAULT 'x'
);

CREATE TABLE special_item (note text) INHERITS (item);
ALTER TABLE ONLY special_item ALTER COLUMN quantity SET DEFAULT 1;
