create unlogged table ticket (id serial primary key, place integer generated always as identity);
alter sequence ticket_id_seq set logged;
alter sequence ticket_place_seq set logged;
create unlogged table visit (id serial primary key, place integer generated always as identity);
alter sequence visit_id_seq set logged;
alter sequence visit_place_seq set logged;
create table again (id serial primary key, place integer generated always as identity);
