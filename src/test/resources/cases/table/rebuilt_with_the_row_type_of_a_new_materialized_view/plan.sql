ALTER TABLE public.event DROP CONSTRAINT event_pkey;
ALTER TABLE public.event RENAME TO event__former;
ALTER TABLE public.event_0 RENAME TO event_0__former;
CREATE MATERIALIZED VIEW public.level (a) AS
SELECT 1 AS a;
CREATE TABLE public.event (
    id integer CONSTRAINT event_id_not_null NOT NULL,
    current public.level,
    CONSTRAINT event_pkey PRIMARY KEY (id)
);
INSERT INTO public.event (id)
SELECT id
FROM public.event__former;
DROP TABLE public.event__former;
CREATE MATERIALIZED VIEW public.ids (id) AS
SELECT id
   FROM public.event;
CREATE MATERIALIZED VIEW public.total (n) AS
SELECT 2 AS n;
