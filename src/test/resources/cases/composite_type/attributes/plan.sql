DROP TYPE public.triple;
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE bigint, ADD ATTRIBUTE c date;
COMMENT ON COLUMN public.pair.c IS 'when';
CREATE TYPE public.triple AS (
    z integer,
    x integer
);
