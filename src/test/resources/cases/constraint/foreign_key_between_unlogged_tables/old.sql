create table author (id integer primary key, mentor integer references author);
create table book (id integer primary key, author integer references author);
create table copy (book integer references book, author integer references author);
create unlogged table visit (id serial primary key, previous integer references visit);
create unlogged table page (visit integer references visit);
create table scan (id serial primary key, page integer generated always as identity);
