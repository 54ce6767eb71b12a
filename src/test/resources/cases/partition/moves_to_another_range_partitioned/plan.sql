ALTER TABLE public.p DETACH PARTITION public.p1;
DROP INDEX public.p1_a_idx;
DROP INDEX public.p1_b_c_idx;
ALTER TABLE public.p1 RENAME TO p1__former;
-- destroys column public.p.c
ALTER TABLE public.p DROP COLUMN c;
DROP INDEX public.p_a;
CREATE TABLE public.p1 (
    a integer,
    b integer
)
PARTITION BY RANGE (a);
CREATE TABLE public.p11 (
    a integer,
    b integer
);
CREATE INDEX p11_a ON public.p11 USING btree (a);
ALTER TABLE public.p1 ATTACH PARTITION public.p11 FOR VALUES FROM (1) TO (100);
INSERT INTO public.p1 (a, b)
SELECT a, b
FROM ONLY public.p1__former;
CREATE INDEX p1_a_idx ON ONLY public.p1 USING btree (a);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (1000);
CREATE INDEX p_a_new ON ONLY public.p USING btree (a);
ALTER INDEX public.p_a_new ATTACH PARTITION public.p1_a_idx;
-- destroys column public.p1.c
DROP TABLE public.p1__former;
