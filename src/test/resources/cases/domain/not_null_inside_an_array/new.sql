create domain zip as text not null;
create domain code as text check (value <> '') constraint short check (length(value) < 9);
create table place (id int, zips zip[], plain zip, codes code[]);
