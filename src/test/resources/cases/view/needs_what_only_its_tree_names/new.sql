create type mood as enum ('sad', 'happy');
create function rate(int) returns bigint language sql immutable as 'select $1';
create table person (id int, kind int default cardinality(array[]::mood[]));
create table report (job regprocedure[] default '{rate(int)}');
create view moods as select (array[]::mood[])::text[] as moods from person;
create view latest as select id from person;
create view sources as select '{latest}'::regclass[] as relations;
create function count_none() returns int language sql return cardinality(array[]::mood[]);
