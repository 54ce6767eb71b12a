create table p (a int);
create table c () inherits (p);
alter table c add constraint n2 not null a not valid;
alter table p add constraint n not null a not valid;
create table d () inherits (c);
create table q (a int);
create table e () inherits (q);
alter table e add constraint n3 not null a not valid;
alter table q add constraint m not null a not valid;
