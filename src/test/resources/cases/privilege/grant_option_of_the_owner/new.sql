create table given (id integer);
grant select, insert on given to current_user with grant option;
create table taken (id integer);
create table made (id integer);
grant select on made to current_user with grant option;
revoke delete on made from current_user;
