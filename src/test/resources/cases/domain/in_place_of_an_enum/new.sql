create domain mood as text check (value in ('ok', 'sad'));
create table person (m mood, n int);
