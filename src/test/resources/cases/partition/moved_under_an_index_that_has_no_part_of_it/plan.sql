DROP INDEX public.p_c;
CREATE TABLE public.p1 (
    a integer,
    c integer
);
CREATE INDEX p1_c ON public.p1 USING btree (c);
CREATE OR REPLACE VIEW public.v (a) AS
SELECT a
   FROM public.p1;
-- destroys table s.p1
DROP TABLE s.p1;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
CREATE INDEX p_c ON ONLY public.p USING btree (c);
