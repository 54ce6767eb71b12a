create sequence t as bigint;
create domain t as text check (value <> '');
