DROP FUNCTION public.becomes_aggregate(bigint);
DROP AGGREGATE public.becomes_function(bigint);
DROP VIEW public.v_result;
DROP AGGREGATE public.other_result(bigint);
CREATE FUNCTION public.becomes_function(bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN $1;
CREATE AGGREGATE public.becomes_aggregate(bigint) (
    SFUNC = int8pl,
    STYPE = bigint
);
CREATE AGGREGATE public.other_result(bigint) (
    SFUNC = int8pl,
    STYPE = bigint,
    FINALFUNC = public.as_text
);
COMMENT ON AGGREGATE public.other_result(bigint) IS 'the result';
REVOKE EXECUTE ON FUNCTION public.other_result(bigint) FROM PUBLIC;
CREATE OR REPLACE AGGREGATE public.other_start(bigint) (
    SFUNC = int8pl,
    STYPE = bigint,
    FINALFUNC = public.same_number,
    INITCOND = '2'
);
COMMENT ON AGGREGATE public.other_start(bigint) IS 'started anew';
CREATE VIEW public.v_result (s) AS
SELECT public.other_result(v) AS s
   FROM public.t;
