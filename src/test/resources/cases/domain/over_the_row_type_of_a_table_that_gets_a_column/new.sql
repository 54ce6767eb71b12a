create table place (name text, country text default 'nl');
create domain known_place as place;
create type visit as (at known_place);
create table log (entry known_place, "semi;colon" visit[]);
create domain none as place;
