ALTER TABLE public.q DETACH PARTITION public.t_a_idx;
-- destroys column public.t_a_idx.n
ALTER TABLE public.t_a_idx DROP COLUMN n;
-- destroys column public.t_a_idx.pg_class
ALTER TABLE public.t_a_idx DROP COLUMN pg_class;
-- destroys table public.q
DROP TABLE public.q;
CREATE TABLE public.b (
    back bigserial,
    CONSTRAINT b_pkey PRIMARY KEY (back)
)
PARTITION BY HASH (back);
ALTER TABLE public.b ADD CONSTRAINT b_back_key UNIQUE (back);
ALTER TABLE public.t_a_idx ADD COLUMN back bigint DEFAULT nextval('public.b_back_seq'::regclass) CONSTRAINT b_back_not_null NOT NULL;
ALTER TABLE public.t_a_idx ADD CONSTRAINT t_a_idx_pkey PRIMARY KEY (back);
ALTER TABLE public.t_a_idx ADD CONSTRAINT t_a_idx_back_key UNIQUE (back);
ALTER TABLE public.b ATTACH PARTITION public.t_a_idx FOR VALUES WITH (modulus 4, remainder 1);
