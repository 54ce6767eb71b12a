-- schema:renamed-from a
create type c as enum ('x');
-- schema:renamed-from b
create domain a as text;
