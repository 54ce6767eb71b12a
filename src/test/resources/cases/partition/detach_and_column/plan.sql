ALTER TABLE public.log DETACH PARTITION public.log_2027;
ALTER TABLE public.log ADD COLUMN what text;
ALTER TABLE public.log_2027 RENAME CONSTRAINT log_day_not_null TO log_2027_day_not_null;
