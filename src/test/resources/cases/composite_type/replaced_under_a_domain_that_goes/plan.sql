ALTER TYPE public.place RENAME TO place__former;
CREATE TYPE public.place AS (
    zip text,
    city jsonb
);
CREATE DOMAIN public.address AS public.place;
ALTER TABLE public.person ALTER COLUMN home TYPE public.address USING home::text::public.address;
ALTER TABLE public.person ALTER COLUMN work TYPE public.place USING CASE WHEN work IS DISTINCT FROM NULL THEN ROW((work).zip, (work).city)::text END::public.place;
DROP DOMAIN public.home;
DROP TYPE public.place__former;
