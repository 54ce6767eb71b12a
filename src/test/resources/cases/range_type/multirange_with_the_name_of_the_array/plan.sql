CREATE TYPE public.a AS RANGE (SUBTYPE = numeric);
ALTER TYPE public.a_multirange RENAME TO _a;
ALTER TABLE public.t ADD COLUMN r public.a;
ALTER TABLE public.t ADD COLUMN m public._a;
