create table new_readings (id integer, site text, at text, unique (site, id)) partition by list (site);
create table readings_a partition of new_readings (primary key (site, at)) for values in ('a');
create unique index readings_site on new_readings (site);
create table new_notes (site text, at text) partition by list (site);
create table notes_a partition of new_notes (primary key (site, at)) for values in ('a');
create unique index notes_site on new_notes (site);
alter table new_notes add constraint of_reading foreign key (site) references new_readings (site);
alter table new_readings add constraint of_note foreign key (site) references new_notes (site);
