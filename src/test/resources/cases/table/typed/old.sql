create type person as (id int, name text);
create table by_hand (id int, name text);
create table changes of person (id primary key, name with options default 'x');
create table freed of person;
create type place as (city text);
create table retyped of place;
