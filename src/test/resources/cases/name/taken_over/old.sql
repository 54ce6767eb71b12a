create table thing (id int);
create type other as enum ('a');
