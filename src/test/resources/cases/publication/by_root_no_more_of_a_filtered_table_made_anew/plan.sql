ALTER TABLE public.t1 RENAME TO t1__former;
ALTER PUBLICATION p DROP TABLE public.t;
ALTER TABLE public.t RENAME TO t__former;
CREATE TABLE public.t (
    a integer,
    b integer
)
PARTITION BY LIST (b);
CREATE TABLE public.t1 (
    a integer,
    b integer
);
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);
INSERT INTO public.t (a, b)
SELECT a, b
FROM public.t__former;
ALTER PUBLICATION p SET (publish_via_partition_root = false);
ALTER PUBLICATION p ADD TABLE public.t;
DROP TABLE public.t__former;
