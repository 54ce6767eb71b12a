-- schema:renamed-from people
create table person (id int primary key);
alter table person rename constraint person_pkey to people_pkey;
create view v as select id from person;
