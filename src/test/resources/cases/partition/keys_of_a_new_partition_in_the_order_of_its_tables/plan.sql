CREATE TABLE public.p1 (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    CONSTRAINT p1_a_key UNIQUE (a)
);
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (a);
CREATE TABLE public.r1 (
    a integer CONSTRAINT r_a_not_null NOT NULL,
    CONSTRAINT r1_pkey PRIMARY KEY (a)
);
ALTER TABLE public.r1 ADD CONSTRAINT r1_a_key UNIQUE (a);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
ALTER TABLE public.r ATTACH PARTITION public.r1 FOR VALUES IN (1);
