create domain zip as text;
create domain code as text check (value <> '');
create table place (id int, zips zip[], plain zip, codes code[]);
