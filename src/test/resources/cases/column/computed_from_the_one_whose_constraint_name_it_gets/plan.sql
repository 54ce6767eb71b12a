ALTER TABLE public.t RENAME CONSTRAINT t_day_not_null TO t_day_not_null__former;
ALTER TABLE public.t ALTER COLUMN day DROP EXPRESSION;
ALTER TABLE public.t ALTER COLUMN day TYPE date USING day::date;
ALTER TABLE public.t ALTER COLUMN day SET NOT NULL;
-- destroys column public.t.from
ALTER TABLE public.t DROP COLUMN "from";
