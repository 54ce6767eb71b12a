-- schema:renamed-from people
create table person (id int generated always as identity primary key, name text not null unique, boss int references person);
create index on person (boss);
