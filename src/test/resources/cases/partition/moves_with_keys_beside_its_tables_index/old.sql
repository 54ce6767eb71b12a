create table readings (id integer, site text, at text, unique (site, id)) partition by list (site);
create table readings_a partition of readings (primary key (site, at)) for values in ('a');
create unique index readings_site on readings (site);
create table notes (site text, at text) partition by list (site);
create table notes_a partition of notes (primary key (site, at)) for values in ('a');
create unique index notes_site on notes (site);
alter table notes add constraint of_reading foreign key (site) references readings (site);
alter table readings add constraint of_note foreign key (site) references notes (site);
