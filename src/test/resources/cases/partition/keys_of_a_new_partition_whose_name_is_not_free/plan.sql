CREATE TABLE public.pp1 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    a integer CONSTRAINT p_a_not_null NOT NULL
);
CREATE OR REPLACE VIEW public.v1 (a) AS
SELECT a
   FROM public.pp1;
-- destroys table public.p1
DROP TABLE public.p1;
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a, id);
ALTER TABLE public.pp1 ADD CONSTRAINT p1_a_id_key UNIQUE (a, id);
ALTER TABLE public.pp1 ADD CONSTRAINT pp1_pkey PRIMARY KEY (a, id);
ALTER TABLE public.p ATTACH PARTITION public.pp1 FOR VALUES IN (1);
