ALTER DOMAIN public.known_place RENAME TO known_place__former;
DROP DOMAIN public."none";
ALTER TYPE public.visit RENAME TO visit__former;
ALTER TABLE public.place RENAME TO place__former;
CREATE TABLE public.place (
    name text,
    country text DEFAULT 'nl'::text
);
INSERT INTO public.place (name)
SELECT name
FROM ONLY public.place__former;
CREATE DOMAIN public.known_place AS public.place;
CREATE DOMAIN public."none" AS public.place;
CREATE TYPE public.visit AS (
    at public.known_place
);
ALTER TABLE public.log ALTER COLUMN entry TYPE public.known_place USING CASE WHEN entry IS DISTINCT FROM NULL THEN ROW((entry).name, NULL)::text END::public.known_place;
CREATE FUNCTION pg_temp.by_name_2_1(anyarray) RETURNS text LANGUAGE sql AS $$
SELECT CASE
    WHEN pg_catalog.array_ndims($1) IS NULL THEN $1::text
    WHEN pg_catalog.array_ndims($1) > 1 THEN ('an array of public.visit has more than one dimension: ' || pg_catalog.array_dims($1))::int::text
    ELSE pg_catalog.array_dims($1) || '=' || (
        SELECT pg_catalog.array_agg(CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW(CASE WHEN (($1)[i]).at IS DISTINCT FROM NULL THEN ROW(((($1)[i]).at).name, NULL)::text END)::text END ORDER BY i)
        FROM pg_catalog.generate_subscripts($1, 1) i)::text
END
$$;
ALTER TABLE public.log ALTER COLUMN "semi;colon" TYPE public.visit[] USING pg_temp.by_name_2_1("semi;colon")::public.visit[];
DROP FUNCTION pg_temp.by_name_2_1(anyarray);
DROP TYPE public.visit__former;
DROP DOMAIN public.known_place__former;
DROP TABLE public.place__former;
