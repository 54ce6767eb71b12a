DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m (a, b) AS
SELECT a,
    (a + 1) AS b
   FROM public.t
WITH NO DATA;
CREATE UNIQUE INDEX m_a ON public.m USING btree (a);
