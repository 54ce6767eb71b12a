create type thing as (id integer, name varchar(30), note text);
create table things of thing (primary key (id), name unique);
