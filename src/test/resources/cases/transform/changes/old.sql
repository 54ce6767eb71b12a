create type pair as (a integer, b integer);
create function pair_in(internal) returns internal language internal immutable strict as 'void_send';
create function pair_out(internal) returns pair language internal immutable strict as 'void_send';
create transform for pair language sql (from sql with function pair_in(internal), to sql with function pair_out(internal));
create function int_in(internal) returns internal language internal immutable strict as 'void_send';
create transform for bigint language plpgsql (from sql with function int_in(internal));
comment on transform for pair language sql is 'pairs';
