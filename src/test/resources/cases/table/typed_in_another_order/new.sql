create type person as (id int, name text);
create table freed (id int, name text);
create table tied of person (id primary key);
