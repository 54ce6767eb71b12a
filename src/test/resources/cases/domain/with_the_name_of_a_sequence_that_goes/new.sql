create domain t as text check (value <> '');
