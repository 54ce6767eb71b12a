create table thing (number numeric(10, 2) not null);
create table book (title text) inherits (thing);
create table novel (author text) inherits (book);
