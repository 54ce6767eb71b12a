-- case: the usual way, a new type in place of the old
create type mood as enum ('sad', 'ok', 'happy');
create table users (id int, feels mood);
-- migration
alter type mood rename to mood_old;
create type mood as enum ('sad', 'happy');
-- finding: the column 'public.users.feels' can no longer hold 'ok'
alter table users alter column feels type mood using feels::text::mood;
drop type mood_old;

-- case: in an array
create type mood as enum ('sad', 'ok', 'happy');
create table users (id int, felt mood[]);
-- migration
create type feeling as enum ('sad');
-- finding: 'public.users.felt' can no longer hold 'ok', 'happy'
alter table users alter column felt type feeling[] using felt::text[]::feeling[];
