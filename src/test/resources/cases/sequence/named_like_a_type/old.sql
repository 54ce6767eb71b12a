create domain zip as text;
create type mood as enum ('ok');
