CREATE TABLE public.p1 (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    b text CONSTRAINT p_b_not_null NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (a, b)
);
CREATE TABLE public.p2 (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    b text CONSTRAINT p_b_not_null NOT NULL,
    CONSTRAINT p2_pkey PRIMARY KEY (a, b)
);
CREATE TABLE public.q (
    a integer NOT NULL,
    b text NOT NULL,
    CONSTRAINT q_pkey PRIMARY KEY (a, b)
)
PARTITION BY RANGE (a);
CREATE TABLE public.q1 (
    a integer CONSTRAINT q_a_not_null NOT NULL,
    b text CONSTRAINT q_b_not_null NOT NULL,
    CONSTRAINT q1_pkey PRIMARY KEY (a, b)
);
CREATE UNIQUE INDEX p1_a_idx ON public.p1 USING btree (a);
CREATE UNIQUE INDEX p2_a_idx ON public.p2 USING btree (a);
CREATE UNIQUE INDEX p_a_idx ON public.p USING btree (a);
CREATE UNIQUE INDEX q1_a_idx ON public.q1 USING btree (a);
CREATE UNIQUE INDEX q_a_idx ON public.q USING btree (a);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
ALTER TABLE public.q ATTACH PARTITION public.q1 FOR VALUES FROM (0) TO (10);
