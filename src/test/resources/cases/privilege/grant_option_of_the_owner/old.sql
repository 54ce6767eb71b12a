create table given (id integer);
create table taken (id integer);
grant select on taken to current_user with grant option;
