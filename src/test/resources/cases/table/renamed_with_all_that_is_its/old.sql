create table people (id int generated always as identity primary key, name text not null unique, boss int references people);
create index on people (boss);
