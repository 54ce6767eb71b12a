create table pair (a integer, b integer);
create function fits(pair) returns boolean language sql immutable as 'select $1.a < $1.b';
alter table pair add constraint fitting check (fits(pair.*));
create table kept ();
