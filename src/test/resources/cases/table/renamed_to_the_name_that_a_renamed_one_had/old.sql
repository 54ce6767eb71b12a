create table b (id int primary key, old_x int, x int);
create table c (id int primary key);
create function fa() returns int language sql as 'select 1';
create function fb() returns int language sql as 'select 2';
