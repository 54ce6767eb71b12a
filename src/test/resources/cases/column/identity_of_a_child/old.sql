create table p (id integer not null, t json);
create table q (a integer);
create table r (z integer) inherits (q);
