create type thing as (id integer, name varchar(30), note text);
create table goods of thing (name with options default 'none' not null, constraint goods_id primary key (id));
create table plain of thing;
