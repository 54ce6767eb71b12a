create type step;
create function step_canonical(step) returns step language internal immutable strict as 'int4range_canonical';
create type step as range (subtype = integer, canonical = step_canonical);
create type plain as range (subtype = integer);
create table t (id integer);
