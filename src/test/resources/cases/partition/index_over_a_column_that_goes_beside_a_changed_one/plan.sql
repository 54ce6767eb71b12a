DROP INDEX public.p_ba;
COMMENT ON COLUMN public.p.a IS 'y';
ALTER TABLE public.p ADD COLUMN b2 text;
CREATE INDEX p1_b2_a_idx ON public.p1 USING btree (b2, a);
CREATE INDEX p_ba ON public.p USING btree (b2, a);
CREATE OR REPLACE VIEW public.v (a, b) AS
SELECT a,
    b2 AS b
   FROM public.p;
-- destroys column public.p.b
ALTER TABLE public.p DROP COLUMN b;
