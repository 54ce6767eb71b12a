create function d(a int, b int) returns float8 immutable language sql as 'select $1::float8 - $2';
create type r as range (subtype = int, subtype_diff = d);
create table t (a r);
