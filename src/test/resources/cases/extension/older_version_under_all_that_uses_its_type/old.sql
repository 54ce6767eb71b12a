create extension citext version '1.6';
create domain d as citext check (value <> '');
create type held as (id int, name citext);
create function f(citext) returns citext language sql immutable as 'select $1';
create table u (
    id int primary key,
    b citext unique,
    c citext[] not null default '{}',
    shouted text generated always as (upper(b::text)) stored,
    other d,
    h held,
    check (b <> 'no')
);
create table r (b citext references u (b));
create view w as select b from u;
create index on u (f(b));
insert into u values (1, 'Some', '{a,B}', default, 'X', row(2, 'Y'));
insert into r values ('sOME');
