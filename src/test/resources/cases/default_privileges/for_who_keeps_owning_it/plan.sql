DROP DOMAIN public.same;
DROP TYPE public.former;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
REVOKE USAGE ON TYPE public.pair FROM pg_monitor;
CREATE DOMAIN public.same AS public.pair
    CONSTRAINT same_check CHECK ((VALUE IS NOT NULL));
ALTER DOMAIN public.same OWNER TO pg_monitor;
