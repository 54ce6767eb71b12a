ALTER TABLE public.c NO INHERIT public.p;
ALTER TABLE public.p RENAME COLUMN v TO id;
-- destroys table public.g
DROP TABLE public.g;
-- destroys table public.c
DROP TABLE public.c;
