create function lower_first(integer, integer) returns integer language sql immutable return $2 - $1;
create function mixed(integer, bigint) returns integer language sql immutable return btint48cmp($1, $2);
create operator family kept using btree;
create operator class backwards for type integer using btree family kept as
    operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 lower_first(integer, integer);
alter operator family kept using btree add operator 1 >= (integer, bigint), operator 3 = (integer, bigint),
    function 1 (integer, bigint) mixed;
create schema other;
create operator class other.by_hash for type integer using hash as operator 1 =, function 1 hashint4(integer);
create operator family mixed using btree;
alter operator family mixed using btree add operator 1 < (integer, bigint), operator 1 < (bigint, integer);
create operator class boxes for type box using gist as storage box;
comment on operator family kept using btree is 'still kept';
comment on operator class other.by_hash using hash is 'hashes';
