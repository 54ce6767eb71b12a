ALTER TABLE public.p1 SET LOGGED;
ALTER TABLE public.p ADD COLUMN b integer;
CREATE INDEX p1_b_idx ON public.p1 USING btree (b);
CREATE INDEX p_b_idx ON public.p USING btree (b);
