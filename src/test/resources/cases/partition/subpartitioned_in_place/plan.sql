ALTER TABLE public.top DETACH PARTITION public.low;
ALTER TABLE public.low RENAME TO low__former;
CREATE TABLE public.low (
    id integer CONSTRAINT top_id_not_null NOT NULL,
    k text CONSTRAINT top_k_not_null NOT NULL
)
PARTITION BY LIST (k);
CREATE TABLE public.low_rest (
    id integer CONSTRAINT top_id_not_null NOT NULL,
    k text CONSTRAINT top_k_not_null NOT NULL
);
CREATE TABLE public.low_x (
    id integer CONSTRAINT top_id_not_null NOT NULL,
    k text CONSTRAINT top_k_not_null NOT NULL
);
ALTER TABLE public.top ATTACH PARTITION public.low FOR VALUES FROM (0) TO (10);
ALTER TABLE public.low ATTACH PARTITION public.low_rest DEFAULT;
ALTER TABLE public.low ATTACH PARTITION public.low_x FOR VALUES IN ('x');
INSERT INTO public.low (id, k)
SELECT id, k
FROM ONLY public.low__former;
DROP TABLE public.low__former;
