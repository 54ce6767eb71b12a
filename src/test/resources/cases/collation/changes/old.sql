create collation gone from "C";
create collation plain (locale = 'C');
create collation german (provider = icu, locale = 'de');
comment on collation german is 'for names';
create domain label as text collate german;
create table person (id integer, name text collate german, note text collate plain, short label);
create index person_name on person (name);
create view names as select name from person order by name;
