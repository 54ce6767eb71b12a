CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE FUNCTION mood_compare(mood, mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION mood_less(mood, mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION mood_equal(mood, mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR <% (LEFTARG = mood, RIGHTARG = mood, FUNCTION = mood_less);
CREATE OPERATOR =% (LEFTARG = mood, RIGHTARG = mood, FUNCTION = mood_equal);

CREATE TYPE span AS RANGE (SUBTYPE = mood);
CREATE TABLE day (mood mood PRIMARY KEY, next mood, span span);
CREATE INDEX i ON day (next);
CREATE VIEW moods AS SELECT DISTINCT next FROM day;
CREATE FUNCTION sorted() RETURNS SETOF mood LANGUAGE sql BEGIN ATOMIC SELECT next FROM day ORDER BY next; END;
