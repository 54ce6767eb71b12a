create type person as (id int, name text, born date);
create table by_hand (id int, name text, born date);
create table changes of person (id primary key, name with options default 'y');
create table freed (id int, name text);
create table added of person (unique (name));
create type place as (city varchar(20));
create table retyped of place;
