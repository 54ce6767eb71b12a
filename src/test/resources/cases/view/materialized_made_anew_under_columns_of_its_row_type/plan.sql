ALTER TABLE public.p ALTER COLUMN b TYPE text USING CASE WHEN b IS DISTINCT FROM NULL THEN ROW((b).x, (b).q)::text END;
CREATE FUNCTION pg_temp.by_name_3_1(anyarray) RETURNS text LANGUAGE sql AS $$
SELECT CASE
    WHEN pg_catalog.array_ndims($1) IS NULL THEN $1::text
    WHEN pg_catalog.array_ndims($1) > 1 THEN ('an array of public.v has more than one dimension: ' || pg_catalog.array_dims($1))::int::text
    ELSE pg_catalog.array_dims($1) || '=' || (
        SELECT pg_catalog.array_agg(CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i]).x, (($1)[i]).q)::text END ORDER BY i)
        FROM pg_catalog.generate_subscripts($1, 1) i)::text
END
$$;
ALTER TABLE public.u ALTER COLUMN bs TYPE text USING pg_temp.by_name_3_1(bs);
DROP FUNCTION pg_temp.by_name_3_1(anyarray);
ALTER TABLE ONLY public.k ALTER COLUMN b DROP DEFAULT;
ALTER TABLE ONLY public.u ALTER COLUMN b DROP DEFAULT;
DROP INDEX public.k_x_idx;
DROP INDEX public.u_b_idx;
ALTER TABLE public.u DROP CONSTRAINT u_b_check;
DROP VIEW public.w;
ALTER TABLE public.u ALTER COLUMN b TYPE text USING CASE WHEN b IS DISTINCT FROM NULL THEN ROW((b).x, (b).q)::text END;
DROP MATERIALIZED VIEW public.v;
CREATE MATERIALIZED VIEW public.v (x, q) AS
SELECT x,
    (c)::bigint AS q
   FROM public.s;
ALTER TABLE public.p ALTER COLUMN b TYPE public.v USING b::public.v;
ALTER TABLE public.u
    ALTER COLUMN b TYPE public.v USING b::public.v,
    ALTER COLUMN bs TYPE public.v[] USING bs::public.v[];
ALTER TABLE ONLY public.k ALTER COLUMN b SET DEFAULT ROW(NULL::text, (1)::bigint)::public.v;
ALTER TABLE ONLY public.u ALTER COLUMN b SET DEFAULT ROW(NULL::text, (1)::bigint)::public.v;
CREATE INDEX k_x_idx ON public.k USING btree (((b).x));
CREATE INDEX u_b_idx ON public.u USING btree (b);
ALTER TABLE public.u ADD CONSTRAINT u_b_check CHECK (((b).q > 0));
CREATE VIEW public.w (q) AS
SELECT (b).q AS q
   FROM public.u;
