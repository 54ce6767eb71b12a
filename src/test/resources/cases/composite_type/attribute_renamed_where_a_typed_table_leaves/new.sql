CREATE TYPE address AS (
    street text,
    -- schema:renamed-from city
    town text
);
CREATE TABLE home OF address;
CREATE TABLE office (street text, city text);
