ALTER TYPE public."Odd" RENAME TO "Odd__former";
ALTER TYPE public."Many Odd" RENAME TO "Many Odd__former";
ALTER FUNCTION public."Odd"(double precision,double precision) RENAME TO "Odd__former";
ALTER FUNCTION public."Odd"(double precision,double precision,text) RENAME TO "Odd__former";
ALTER FUNCTION public."Many Odd"() RENAME TO "Many Odd__former";
DROP TYPE public.gone;
ALTER TABLE ONLY public.t ALTER COLUMN many DROP DEFAULT;
DROP VIEW public.v;
ALTER TYPE public.score RENAME TO score__former;
ALTER TYPE public.score_multirange RENAME TO score_multirange__former;
ALTER FUNCTION public.score(integer,integer) RENAME TO score__former;
ALTER FUNCTION public.score(integer,integer,text) RENAME TO score__former;
ALTER FUNCTION public.score_multirange() RENAME TO score_multirange__former;
CREATE COLLATION public.plain (PROVIDER = libc, LOCALE = 'C');
CREATE TYPE public."Odd" AS RANGE (SUBTYPE = double precision, MULTIRANGE_TYPE_NAME = public."Many Odd");
CREATE TYPE public.score AS RANGE (SUBTYPE = bigint, MULTIRANGE_TYPE_NAME = public.scores);
COMMENT ON TYPE public.score IS 'scores';
REVOKE USAGE ON TYPE public.score FROM PUBLIC;
COMMENT ON TYPE public.time_range IS 'times';
CREATE TYPE public.word_range AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops, COLLATION = public.plain);
ALTER TABLE public.t
    ALTER COLUMN s TYPE public.score USING s::text::public.score,
    ALTER COLUMN many TYPE public.scores USING many::text::public.scores,
    ALTER COLUMN list TYPE public.score[] USING list::text[]::public.score[],
    ALTER COLUMN o TYPE public."Odd" USING o::text::public."Odd";
ALTER TABLE ONLY public.t ALTER COLUMN many SET DEFAULT '{}'::public.scores;
CREATE FUNCTION public.less_time(time without time zone, time without time zone)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
RETURN EXTRACT(epoch FROM ($1 - $2));
CREATE TYPE public.day_range AS RANGE (SUBTYPE = time without time zone, SUBTYPE_DIFF = public.less_time);
CREATE VIEW public.v (s) AS
SELECT s
   FROM public.t;
DROP TYPE public."Odd__former";
DROP TYPE public.score__former;
