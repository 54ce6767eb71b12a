CREATE TABLE public.t_1 (
    n integer CONSTRAINT t_n_not_null NOT NULL,
    m integer,
    CONSTRAINT t_1_n_key UNIQUE (n)
);
ALTER TABLE public.t_1 ADD CONSTRAINT t_1_pkey PRIMARY KEY (n) DEFERRABLE;
CREATE TABLE public.u (
    n integer NOT NULL,
    CONSTRAINT u_pkey PRIMARY KEY (n) DEFERRABLE,
    CONSTRAINT u_n_key UNIQUE (n)
);
ALTER TABLE public.t ATTACH PARTITION public.t_1 FOR VALUES IN (1);
