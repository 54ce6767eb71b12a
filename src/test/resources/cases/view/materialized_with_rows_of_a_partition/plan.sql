DROP MATERIALIZED VIEW public.m;
DROP MATERIALIZED VIEW public.w;
ALTER TABLE public.p ALTER COLUMN a TYPE bigint USING a::bigint;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE MATERIALIZED VIEW public.m (b, whole) AS
SELECT b,
    t.*::public.t AS whole
   FROM public.t;
CREATE MATERIALIZED VIEW public.w (whole) AS
SELECT whole
   FROM public.v;
CREATE INDEX w_expr_idx ON public.w USING btree (((whole IS NULL)));
