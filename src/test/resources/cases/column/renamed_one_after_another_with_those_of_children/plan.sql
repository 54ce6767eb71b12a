ALTER TABLE public.readings RENAME COLUMN first TO initial;
ALTER TABLE public.readings RENAME COLUMN second TO first;
ALTER TABLE public.events RENAME COLUMN first TO initial;
ALTER TABLE public.events RENAME COLUMN second TO first;
