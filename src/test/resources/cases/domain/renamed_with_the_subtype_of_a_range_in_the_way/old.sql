create domain a as integer;
create domain b as text;
create type r as range (subtype = a);
