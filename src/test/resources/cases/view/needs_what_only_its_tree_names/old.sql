create type mood as enum ('sad', 'ok', 'happy');
create function rate(int) returns int language sql immutable as 'select $1';
create table person (id int, kind int default cardinality(array[]::mood[]));
create table report (job regprocedure[] default '{rate(int)}');
create view moods as select (array[]::mood[])::text[] as moods from person;
create table latest (id int);
create view sources as select '{latest}'::regclass[] as relations;
create function count_none() returns int language sql return cardinality(array[]::mood[]);
