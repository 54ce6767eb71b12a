CREATE TABLE public.numbered_1 (
    n text CONSTRAINT numbered_n_not_null NOT NULL,
    CONSTRAINT numbered_1_n_key UNIQUE (n)
)
PARTITION BY LIST (n);
ALTER TABLE public.numbered_1 ADD CONSTRAINT numbered_1_pkey PRIMARY KEY (n);
CREATE TABLE public.numbered_1_rest (
    n text CONSTRAINT numbered_n_not_null NOT NULL,
    CONSTRAINT numbered_1_rest_n_key UNIQUE (n)
);
ALTER TABLE public.numbered_1_rest ADD CONSTRAINT numbered_1_rest_pkey PRIMARY KEY (n);
ALTER TABLE public.measured ALTER COLUMN day SET NOT NULL;
CREATE TABLE public.measured_today (
    day date CONSTRAINT measured_day_not_null NOT NULL,
    at timestamp without time zone,
    CONSTRAINT measured_today_day_key UNIQUE (day)
);
ALTER TABLE public.measured_today ADD CONSTRAINT measured_today_pkey PRIMARY KEY (day);
ALTER TABLE public.measured ADD CONSTRAINT measured_pkey PRIMARY KEY (day);
ALTER TABLE public.measured ATTACH PARTITION public.measured_today FOR VALUES IN ('2026-11-28');
ALTER TABLE public.numbered ATTACH PARTITION public.numbered_1 FOR VALUES WITH (modulus 4, remainder 1);
ALTER TABLE public.numbered_1 ATTACH PARTITION public.numbered_1_rest DEFAULT;
