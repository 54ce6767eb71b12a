ALTER TABLE public.event DROP CONSTRAINT event_cause_fkey;
ALTER TABLE public.note SET UNLOGGED;
ALTER TABLE public.event_late SET UNLOGGED;
ALTER TABLE public.event ADD CONSTRAINT event_cause_fkey FOREIGN KEY (cause) REFERENCES public.event(id);
