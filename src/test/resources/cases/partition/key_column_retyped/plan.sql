ALTER TABLE public.log RENAME TO log__former;
ALTER TABLE public.log_1 RENAME TO log_1__former;
CREATE TABLE public.log (
    id bigint CONSTRAINT log_id_not_null NOT NULL,
    day text CONSTRAINT log_day_not_null NOT NULL
)
PARTITION BY RANGE (id);
CREATE TABLE public.log_1 (
    id bigint CONSTRAINT log_id_not_null NOT NULL,
    day text CONSTRAINT log_day_not_null NOT NULL
);
ALTER TABLE public.log ATTACH PARTITION public.log_1 FOR VALUES FROM ('0') TO ('10');
INSERT INTO public.log (id, day)
SELECT id::bigint, day
FROM public.log__former;
DROP TABLE public.log__former;
