-- case: a name, and none where it runs in a transaction
create table users (id int);
-- migration none
create index concurrently "on" on users (id);
create index concurrently if not exists users_id on users (id);
create index on users (id);
