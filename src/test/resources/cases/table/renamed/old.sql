create table people (id int primary key);
create view v as select id from people;
