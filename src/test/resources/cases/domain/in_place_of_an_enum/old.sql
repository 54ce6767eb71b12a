create type mood as enum ('ok', 'sad');
create table person (m mood, n int);
