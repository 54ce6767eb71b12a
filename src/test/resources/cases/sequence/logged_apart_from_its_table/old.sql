create table ticket (id serial primary key, place integer generated always as identity);
create unlogged table visit (id serial primary key, place integer generated always as identity);
create table again (id serial primary key, place integer generated always as identity);
alter sequence again_id_seq set unlogged;
alter sequence again_place_seq set unlogged;
