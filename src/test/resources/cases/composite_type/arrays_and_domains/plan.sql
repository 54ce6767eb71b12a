ALTER DOMAIN public.d RENAME TO d__former;
ALTER TYPE public.c RENAME TO c__former;
CREATE TYPE public.c AS (
    b text,
    a integer
);
CREATE DOMAIN public.d AS public.c;
CREATE FUNCTION pg_temp.by_name_1_1(anyarray) RETURNS text LANGUAGE sql AS $$
SELECT CASE
    WHEN pg_catalog.array_ndims($1) IS NULL THEN $1::text
    WHEN pg_catalog.array_ndims($1) > 1 THEN ('an array of public.c has more than one dimension: ' || pg_catalog.array_dims($1))::int::text
    ELSE pg_catalog.array_dims($1) || '=' || (
        SELECT pg_catalog.array_agg(CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i]).b, (($1)[i]).a)::text END ORDER BY i)
        FROM pg_catalog.generate_subscripts($1, 1) i)::text
END
$$;
ALTER TABLE public.t ALTER COLUMN many TYPE public.c[] USING pg_temp.by_name_1_1(many)::public.c[];
DROP FUNCTION pg_temp.by_name_1_1(anyarray);
ALTER TABLE public.t
    ALTER COLUMN dom TYPE public.d USING CASE WHEN dom IS DISTINCT FROM NULL THEN ROW((dom).b, (dom).a)::text END::public.d,
    ALTER COLUMN one TYPE public.c USING CASE WHEN one IS DISTINCT FROM NULL THEN ROW((one).b, (one).a)::text END::public.c;
DROP DOMAIN public.d__former;
DROP TYPE public.c__former;
