create function lower_first(integer, integer) returns integer language sql immutable return $2 - $1;
create function mixed(integer, bigint) returns integer language sql immutable return btint48cmp($1, $2);
create operator class gone for type integer using btree as operator 1 >, function 1 lower_first(integer, integer);
create operator family kept using btree;
create operator class backwards for type integer using btree family kept as
    operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 lower_first(integer, integer);
alter operator family kept using btree add operator 1 > (integer, bigint), function 1 (integer, bigint) mixed;
create operator family unused using hash;
comment on operator family kept using btree is 'kept';
comment on operator class gone using btree is 'gone';
