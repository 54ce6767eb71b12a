CREATE TABLE public.log (
    id integer
)
PARTITION BY LIST (id);
CREATE TABLE public.log_1 (
    id integer
);
CREATE TABLE public.log_2 (
    id integer
);
CREATE INDEX log_1_id ON public.log_1 USING btree (id);
ALTER TABLE public.log ATTACH PARTITION public.log_1 FOR VALUES IN (1);
ALTER TABLE public.log ATTACH PARTITION public.log_2 FOR VALUES IN (2);
CREATE INDEX log_id ON ONLY public.log USING btree (id);
ALTER INDEX public.log_id ATTACH PARTITION public.log_1_id;
