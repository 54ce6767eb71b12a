create type person as (id int, name text);
create table freed of person;
create table tied (name text, id int primary key);
