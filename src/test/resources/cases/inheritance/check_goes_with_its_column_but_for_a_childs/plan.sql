ALTER TABLE public.a DROP CONSTRAINT positive;
-- destroys column public.a.x
ALTER TABLE public.a DROP COLUMN x;
ALTER TABLE public.b DROP CONSTRAINT positive;
