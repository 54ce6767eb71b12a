ALTER TABLE public.measured ALTER COLUMN day SET NOT NULL;
CREATE TABLE public.measured_today (
    day date CONSTRAINT measured_day_not_null NOT NULL,
    at timestamp without time zone,
    CONSTRAINT measured_today_day_key UNIQUE (day)
);
ALTER TABLE public.measured_today ADD CONSTRAINT measured_today_pkey PRIMARY KEY (day);
ALTER TABLE public.measured ADD CONSTRAINT measured_pkey PRIMARY KEY (day);
ALTER TABLE public.measured ATTACH PARTITION public.measured_today FOR VALUES IN ('2026-11-28');
