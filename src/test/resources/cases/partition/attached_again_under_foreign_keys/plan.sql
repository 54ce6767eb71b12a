ALTER TABLE public.event DROP CONSTRAINT event_cause_fkey;
ALTER TABLE public.note DROP CONSTRAINT note_event_fkey;
ALTER TABLE public.event DETACH PARTITION public.event_early;
ALTER TABLE public.event DETACH PARTITION public.event_late;
ALTER TABLE public.event ATTACH PARTITION public.event_early FOR VALUES FROM (0) TO (5);
ALTER TABLE public.event ATTACH PARTITION public.event_late FOR VALUES FROM (10) TO (30);
ALTER TABLE public.event ADD CONSTRAINT event_cause_fkey FOREIGN KEY (cause) REFERENCES public.event(id);
ALTER TABLE public.note ADD CONSTRAINT note_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
