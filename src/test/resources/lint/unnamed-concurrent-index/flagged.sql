-- case: with and without UNIQUE
create table users (id int);
-- migration none
-- finding: the index has no name
create index concurrently on users (id);
-- finding: the index has no name
create unique index concurrently on users (id);
