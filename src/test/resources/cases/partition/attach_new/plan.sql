CREATE TABLE public.log_2026 (
    day date CONSTRAINT log_day_not_null NOT NULL,
    what text
);
CREATE TABLE public.log_rest (
    day date CONSTRAINT log_day_not_null NOT NULL,
    what text
);
CREATE INDEX log_2026_day_idx ON public.log_2026 USING btree (day);
CREATE INDEX log_rest_day_idx ON public.log_rest USING btree (day);
ALTER TABLE public.log ATTACH PARTITION public.log_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE public.log ATTACH PARTITION public.log_rest DEFAULT;
