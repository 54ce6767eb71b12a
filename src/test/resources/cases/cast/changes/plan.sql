DROP CAST (integer AS public.level);
DROP CAST (public.level AS integer);
CREATE DOMAIN public.short AS text
    CONSTRAINT short_check CHECK ((length(VALUE) < 10));
CREATE TYPE public."Odd Type" AS (
    a integer
);
CREATE CAST (bigint[] AS public.pair) WITH INOUT AS IMPLICIT;
CREATE CAST (public."Odd Type" AS public.pair) WITH INOUT;
CREATE CAST (public.level AS integer) WITH FUNCTION public.to_number(public.level) AS IMPLICIT;
COMMENT ON CAST (public.level AS integer) IS 'the number';
CREATE TABLE public.t (
    l public.level,
    n integer GENERATED ALWAYS AS ((l)::integer) STORED
);
CREATE OR REPLACE FUNCTION public.to_text(public.pair, integer, boolean)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN (($1).b)::text;
COMMENT ON CAST (public.pair AS text) IS 'the second';
