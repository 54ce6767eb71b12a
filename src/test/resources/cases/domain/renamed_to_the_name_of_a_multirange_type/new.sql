-- schema:renamed-from u
create domain c as numeric;
create type span as range (subtype = text);
create table t (a span);
