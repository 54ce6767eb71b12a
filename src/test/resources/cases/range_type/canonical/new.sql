create type plain;
create function plain_canonical(plain) returns plain language internal immutable strict as 'int4range_canonical';
create type plain as range (subtype = integer, canonical = plain_canonical);
create type step;
create function step_canonical(step) returns step language internal immutable strict as 'int4range_canonical';
create type step as range (subtype = integer, subtype_diff = int4range_subdiff, canonical = step_canonical);
create table t (id integer, p plain);
comment on type plain is 'plain';
