DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m (a) AS
SELECT a
   FROM public.t;
ALTER MATERIALIZED VIEW public.m OWNER TO grantor_a;
CREATE INDEX m_a_idx ON public.m USING btree (a);
