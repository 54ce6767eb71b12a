create type pair as (a integer, b integer);
create function pair_in(internal) returns internal language internal immutable strict as 'void_send';
create function pair_out(internal) returns pair language internal immutable strict as 'void_send';
create transform for pair language sql (to sql with function pair_out(internal));
create transform for pair language plpgsql (from sql with function pair_in(internal));
create function f(p pair) returns integer transform for type pair language plpgsql as 'begin return 1; end';
comment on transform for pair language sql is 'Pairs';
