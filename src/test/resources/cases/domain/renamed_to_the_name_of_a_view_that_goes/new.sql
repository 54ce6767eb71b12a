-- schema:renamed-from zip
create domain code as text check (value <> '');
create table t (a code);
-- schema:renamed-from kept
create table place (a int);
