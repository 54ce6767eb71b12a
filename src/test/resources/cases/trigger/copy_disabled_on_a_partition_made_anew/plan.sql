ALTER TABLE public.events DETACH PARTITION public.events_1;
ALTER TABLE public.events DETACH PARTITION public.events_2;
ALTER TABLE public.events DETACH PARTITION public.events_3;
ALTER TABLE public.events_1 RENAME TO events_1__former;
ALTER TABLE public.events_2 RENAME TO events_2__former;
CREATE TABLE public.events_1 (
    id integer
)
PARTITION BY HASH (id);
INSERT INTO public.events_1 (id)
SELECT id
FROM ONLY public.events_1__former;
CREATE TABLE public.events_2 (
    id integer
)
PARTITION BY HASH (id);
INSERT INTO public.events_2 (id)
SELECT id
FROM ONLY public.events_2__former;
ALTER TABLE public.events ATTACH PARTITION public.events_1 FOR VALUES IN (1);
ALTER TABLE public.events ATTACH PARTITION public.events_2 FOR VALUES IN (2);
ALTER TABLE public.events_2 DISABLE TRIGGER noted;
DROP TABLE public.events_1__former;
DROP TABLE public.events_2__former;
