create type size as enum ('m', 's');
create table t (
    a text,
    b text,
    c int4range,
    constraint in_order check (a < b),
    constraint apart exclude using gist (c with &&) where (a < b)
);
create index same on t ((a = b));
create index part on t (c) where a < b;
create unique index untouched on t (a, b);
create table child (constraint third check (a <> '3' and b <> '3')) inherits (t);
create table sized (low size, high size, of size[], constraint sizes check (low < high and low = any (of)));
