ALTER TABLE public.t RENAME TO t__former;
CREATE TABLE public.t (
    k integer DEFAULT 1,
    n serial
)
PARTITION BY RANGE (k);
CREATE TABLE public.t_1 (
    k integer DEFAULT 1,
    n integer DEFAULT nextval('public.t_n_seq'::regclass) CONSTRAINT t_n_not_null NOT NULL
);
ALTER TABLE public.t ATTACH PARTITION public.t_1 FOR VALUES FROM (0) TO (10);
INSERT INTO public.t
SELECT
FROM ONLY public.t__former;
-- destroys column public.t.what
DROP TABLE public.t__former;
