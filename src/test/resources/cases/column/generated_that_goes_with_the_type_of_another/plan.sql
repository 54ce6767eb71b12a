-- destroys column public.t.id
ALTER TABLE public.t DROP COLUMN id;
-- destroys column public.t.u
ALTER TABLE public.t DROP COLUMN u;
DROP TYPE public.e;
