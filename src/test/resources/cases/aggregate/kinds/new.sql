create schema other;
create function other.add(total numeric, value integer) returns numeric language sql immutable
    return total + value;
create function last_of(state text, value text) returns text language sql immutable return coalesce(value, state);
create function same_text(text) returns text language sql immutable return $1;
create aggregate other.total (integer) (sfunc = other.add, stype = numeric, initcond = '0', sspace = 64);
create aggregate count_all (*) (sfunc = int8inc, stype = bigint, initcond = '0', parallel = safe, combinefunc = int8pl);
create aggregate least_text (value text) (sfunc = text_smaller, stype = text, sortop = operator(pg_catalog.<));
create aggregate last_text (text) (sfunc = last_of, stype = text, finalfunc = same_text, finalfunc_modify = read_write,
    initcond = 'it''s \ nothing', parallel = restricted);
create aggregate moving_sum (double precision) (
    sfunc = float8pl, stype = double precision,
    msfunc = float8pl, minvfunc = float8mi, mstype = double precision, minitcond = '0', mfinalfunc_modify = shareable);
create aggregate average (bigint) (
    sfunc = int8_avg_accum, stype = internal, finalfunc = numeric_poly_avg, combinefunc = int8_avg_combine,
    serialfunc = int8_avg_serialize, deserialfunc = int8_avg_deserialize, parallel = safe);
create aggregate middle (fraction double precision order by anyelement) (
    sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate place_of (variadic "any" order by variadic "any") (
    sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
create aggregate any_of (variadic integer[]) (sfunc = array_cat, stype = integer[]);
comment on aggregate count_all (*) is 'counts';
comment on aggregate middle (double precision order by anyelement) is 'the middle one';
revoke execute on function place_of (variadic "any") from public;
revoke execute on function middle (double precision, anyelement) from public;
revoke execute on function count_all () from public;
