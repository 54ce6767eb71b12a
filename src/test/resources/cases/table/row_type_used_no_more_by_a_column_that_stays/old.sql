create table a (c text, v int);
create domain c as a;
create table id (t c);
