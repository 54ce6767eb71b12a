CREATE TABLE public.pp1 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    a integer CONSTRAINT p_a_not_null NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (id, a)
);
ALTER TABLE public.pd ADD CONSTRAINT pd_pkey PRIMARY KEY (id, a);
CREATE OR REPLACE VIEW public.v1 (a) AS
SELECT a
   FROM public.pp1;
-- destroys table public.p1
DROP TABLE public.p1;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id, a);
ALTER TABLE public.p ATTACH PARTITION public.pp1 FOR VALUES IN (1);
