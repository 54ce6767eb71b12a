-- schema:renamed-from s
create schema z;
-- schema:renamed-from d
create domain m as integer;
