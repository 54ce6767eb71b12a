-- schema:renamed-from a
create domain d as integer;
-- schema:renamed-from b
create domain r as text;
