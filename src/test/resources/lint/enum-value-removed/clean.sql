-- case: values added and renamed
create type mood as enum ('sad', 'happy');
create table users (id int, feels mood);
-- migration
alter type mood add value 'ok' before 'happy';
alter type mood rename value 'sad' to 'blue';

-- case: another type that has them all
create type mood as enum ('sad', 'happy');
create table users (id int, feels mood);
-- migration
create type feeling as enum ('happy', 'ok', 'sad');
alter table users alter column feels type feeling using feels::text::feeling;

-- case: to text
create type mood as enum ('sad', 'happy');
create table users (id int, feels mood);
-- migration
alter table users alter column feels type text;
drop type mood;
