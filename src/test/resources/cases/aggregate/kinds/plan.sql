DROP AGGREGATE public.gone(integer);
CREATE FUNCTION other.add(total numeric, value integer)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
RETURN (total + (value)::numeric);
CREATE FUNCTION public.last_of(state text, value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN COALESCE(value, state);
CREATE FUNCTION public.same_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN $1;
CREATE AGGREGATE other.total(integer) (
    SFUNC = other.add,
    STYPE = numeric,
    SSPACE = 64,
    INITCOND = '0'
);
CREATE AGGREGATE public.any_of(VARIADIC integer[]) (
    SFUNC = array_cat,
    STYPE = integer[]
);
CREATE AGGREGATE public.average(bigint) (
    SFUNC = int8_avg_accum,
    STYPE = internal,
    FINALFUNC = numeric_poly_avg,
    COMBINEFUNC = int8_avg_combine,
    SERIALFUNC = int8_avg_serialize,
    DESERIALFUNC = int8_avg_deserialize,
    PARALLEL = SAFE
);
CREATE AGGREGATE public.count_all(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    COMBINEFUNC = int8pl,
    INITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE public.count_all(*) IS 'counts';
REVOKE EXECUTE ON FUNCTION public.count_all() FROM PUBLIC;
CREATE AGGREGATE public.last_text(text) (
    SFUNC = public.last_of,
    STYPE = text,
    FINALFUNC = public.same_text,
    FINALFUNC_MODIFY = READ_WRITE,
    INITCOND = E'it''s \\ nothing',
    PARALLEL = RESTRICTED
);
CREATE AGGREGATE public.least_text(value text) (
    SFUNC = text_smaller,
    STYPE = text,
    SORTOP = OPERATOR(pg_catalog.<)
);
CREATE AGGREGATE public.middle(fraction double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);
COMMENT ON AGGREGATE public.middle(fraction double precision ORDER BY anyelement) IS 'the middle one';
REVOKE EXECUTE ON FUNCTION public.middle(double precision, anyelement) FROM PUBLIC;
CREATE AGGREGATE public.moving_sum(double precision) (
    SFUNC = float8pl,
    STYPE = double precision,
    MSFUNC = float8pl,
    MINVFUNC = float8mi,
    MSTYPE = double precision,
    MFINALFUNC_MODIFY = SHAREABLE,
    MINITCOND = '0'
);
CREATE AGGREGATE public.place_of(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);
REVOKE EXECUTE ON FUNCTION public.place_of("any") FROM PUBLIC;
