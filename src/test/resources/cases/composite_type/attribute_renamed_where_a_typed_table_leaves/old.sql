CREATE TYPE address AS (street text, city text);
CREATE TABLE home OF address;
CREATE TABLE office OF address;
