CREATE DOMAIN public.d AS public.z
    CONSTRAINT d_check CHECK ((VALUE IS NOT NULL));
ALTER TABLE public.z ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE TYPE public.c AS (
    e public.d
);
ALTER TABLE public.x ADD COLUMN b public.c;
