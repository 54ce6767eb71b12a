CREATE TABLE public.p (
    a integer
)
PARTITION BY LIST (a);
CREATE TABLE public.p1 (
    a integer
);
CREATE INDEX p1_a_idx ON public.p1 USING btree (a);
CREATE INDEX "Down" ON public.p1 USING btree (a DESC);
CREATE INDEX q_a ON ONLY public.q USING btree (a);
ALTER INDEX public.q_a ATTACH PARTITION public.q1_a;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
CREATE INDEX p_a_idx ON ONLY public.p USING btree (a);
ALTER INDEX public.p_a_idx ATTACH PARTITION public.p1_a_idx;
