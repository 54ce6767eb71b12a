create domain code as text not null;
alter domain code rename to former;
