-- case: words that look like it
create table database (id int);
-- migration
comment on table database is 'drop database x';
drop table database;
