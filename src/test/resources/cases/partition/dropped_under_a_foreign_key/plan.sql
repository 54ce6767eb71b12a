ALTER TABLE public.event DETACH PARTITION public.event_last;
-- destroys table public.event_last_but_one
DROP TABLE public.event_last_but_one;
-- destroys table public.event_last
DROP TABLE public.event_last;
ALTER TABLE public.event DETACH PARTITION public.event_late;
-- destroys table public.event_late
DROP TABLE public.event_late;
ALTER TABLE public.event DETACH PARTITION public.event_lost;
-- destroys column public.event_lost.cause
ALTER TABLE public.event_lost DROP COLUMN cause;
-- destroys column public.event.cause
ALTER TABLE public.event DROP COLUMN cause;
ALTER TABLE public.event_lost DROP CONSTRAINT event_lost_pkey;
ALTER TABLE public.event_lost ALTER COLUMN id DROP NOT NULL;
