create type a as enum ('x');
create domain b as text;
