create table there (a int);
alter table there add constraint nn not null a not valid;
create table other (a int constraint nn not null);
