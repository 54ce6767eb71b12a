-- destroys column public.a.q
ALTER TABLE public.a DROP COLUMN q;
ALTER TABLE public.a DROP CONSTRAINT positive;
