create type state as enum ('a', 'b');
create table z (id int, s state);
