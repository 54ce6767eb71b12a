create unlogged table author (id integer primary key, mentor integer references author);
create unlogged table book (id integer primary key, author integer references author);
create unlogged table copy (book integer references book, author integer references author);
create table visit (id serial primary key, previous integer references visit);
create table page (visit integer references visit);
create unlogged table scan (id serial primary key, page integer generated always as identity);
